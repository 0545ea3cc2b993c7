import { useSearchParams } from 'react-router'

/** Names in the address that say which page of the list is shown, not what is asked. */
const AFTER = 'after'
const TRAIL = 'trail'
const FIRST = '-'

/** What a list is asked, in the address of the page. */
export interface Question {
  readonly asked: Readonly<Record<string, string>>
  /** Changes some of what is asked and goes back to the first page; an empty answer takes a question out. */
  readonly ask: (changes: Readonly<Record<string, string | null | undefined>>) => void
  readonly page: {
    readonly after: string | undefined
    readonly first: boolean
    readonly forward: (next: string) => void
    readonly back: () => void
  }
}

export function useQuestion(): Question {
  const [address, setAddress] = useSearchParams()
  const trail = (address.get(TRAIL) ?? '').split('~').filter(Boolean)
  const change = (changes: Readonly<Record<string, string | null | undefined>>) =>
    setAddress(before => {
      const after = new URLSearchParams(before)
      for (const [name, value] of Object.entries(changes))
        if (value) after.set(name, value)
        else after.delete(name)
      return after
    })
  const back = () => {
    const before = trail.at(-1)
    change({ [AFTER]: before === FIRST ? null : before, [TRAIL]: trail.slice(0, -1).join('~') })
  }
  return {
    asked: Object.fromEntries([...address].filter(([name]) => name !== AFTER && name !== TRAIL)),
    ask: changes => change({ ...changes, [AFTER]: null, [TRAIL]: null }),
    page: {
      after: address.get(AFTER) ?? undefined,
      first: trail.length === 0,
      forward: next => change({ [AFTER]: next, [TRAIL]: [...trail, address.get(AFTER) ?? FIRST].join('~') }),
      back,
    },
  }
}
