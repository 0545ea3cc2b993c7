import { useEffect, useRef } from 'react'

const PREFIX = 'mingche-draft:'
const SAVE_MILLISECONDS = 800

/** A form's unsent words, kept on this device until they are sent (quality.md UX-9). */
export function readDraft<Values>(name: string): Values | null {
  const text = localStorage.getItem(PREFIX + name)
  if (text === null) return null
  try {
    return JSON.parse(text) as Values
  } catch {
    return null
  }
}

export const dropDraft = (name: string): void => localStorage.removeItem(PREFIX + name)

/** Forgets every draft of a person, as when he signs out of a device that others use. */
export function dropDraftsOf(person: string): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(`${PREFIX}${person}:`)) localStorage.removeItem(key)
}

/** Returns the function that a form calls on every change; it writes the draft a moment later, and on leaving. */
export function useDraft<Values>(name: string): (values: Values | null) => void {
  const pending = useRef<{ timer: number; values: Values } | null>(null)
  useEffect(() => {
    const flush = () => {
      if (pending.current === null) return
      clearTimeout(pending.current.timer)
      localStorage.setItem(PREFIX + name, JSON.stringify(pending.current.values))
      pending.current = null
    }
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [name])
  return values => {
    if (pending.current !== null) clearTimeout(pending.current.timer)
    pending.current = null
    if (values === null) {
      dropDraft(name)
      return
    }
    const timer = window.setTimeout(() => {
      localStorage.setItem(PREFIX + name, JSON.stringify(values))
      pending.current = null
    }, SAVE_MILLISECONDS)
    pending.current = { timer, values }
  }
}
