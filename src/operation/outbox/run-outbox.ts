import type { Office } from '../../actions/office.ts'
import { type Instant, instantOf } from '../../basics/instant.ts'
import type { LeasedItem } from '../../store/index.ts'
import { retrySeconds } from './retry-delay.ts'

/** How dealing with an item ended; `why` is kept on record and names nobody. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly why: string }
  | { readonly kind: 'givenUp'; readonly why: string }

export const DONE: Outcome = { kind: 'done' }

/** What is done with the items of one kind. An item may come again after it was done, so doing it twice must not hurt. */
export interface Handler {
  /** Seconds from its making after which an item that fails is given up; null: it is tried for ever. */
  readonly patienceSeconds: number | null
  handle(item: LeasedItem): Promise<Outcome>
  /** Tells whoever waits that nothing came of it; done before it is given up. */
  givenUp?(item: LeasedItem, why: string): Promise<void>
}
export type Handlers = Readonly<Record<string, Handler>>

export interface OutboxSettings {
  /** How many items are dealt with at the same time. */
  readonly atOnce?: number
  /** An item whose keeper is silent for so long may be taken by another node. */
  readonly leaseSeconds?: number
  /** Between two looks into the outbox. */
  readonly everyMilliseconds?: number
  /** Hears what went wrong in the runner itself: the records could not be reached. */
  readonly report?: (error: unknown) => void
}

export interface RunningOutbox {
  /** Looks into the outbox again and again until `close`. */
  start(): void
  /** Deals with all that is due now; gives the number of items. */
  drain(): Promise<number>
  /** Takes nothing more and waits for what is under way. */
  close(): Promise<void>
}

/**
 * Sends what acts have left in the outbox: at least once each, several nodes together, in the order of its lane. What
 * fails is tried again after 5 seconds … 24 hours.
 */
export function openOutbox(
  { store, now }: Pick<Office, 'store' | 'now'>,
  handlers: Handlers,
  settings: OutboxSettings = {},
): RunningOutbox {
  const { atOnce = 8, leaseSeconds = 120, everyMilliseconds = 1_000, report = () => undefined } = settings
  const { outbox } = store.read
  const kinds = Object.keys(handlers)
  const running = new Set<Promise<void>>()
  let closed = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<number> | null = null

  const later = (seconds: number): Instant => instantOf(Date.parse(now()) + seconds * 1_000)

  async function settle(item: LeasedItem, handler: Handler): Promise<void> {
    const outcome = await handler.handle(item).catch(outcomeOfError)
    if (outcome.kind === 'done') return outbox.done(item, now())
    const age = (Date.parse(now()) - Date.parse(item.at)) / 1_000
    const isOver = handler.patienceSeconds !== null && age >= handler.patienceSeconds
    if (outcome.kind === 'again' && !isOver)
      return outbox.postpone(item, later(retrySeconds(item.attempt)), outcome.why)
    await handler.givenUp?.(item, outcome.why)
    await outbox.giveUp(item, now(), outcome.why)
  }

  async function keepAndSettle(item: LeasedItem): Promise<void> {
    const handler = handlers[item.kind]
    if (handler === undefined) return
    const keeping = setInterval(
      () => void outbox.renew(item, later(leaseSeconds)).catch(report),
      (leaseSeconds * 1_000) / 3,
    )
    keeping.unref()
    try {
      await settle(item, handler)
    } catch (error) {
      report(error) // the lease runs out and the item comes again
    } finally {
      clearInterval(keeping)
    }
  }

  async function look(): Promise<number> {
    let taken = 0
    for (;;) {
      if (closed) return taken
      if (running.size >= atOnce) {
        await Promise.race(running)
        continue
      }
      const items = await outbox.lease(kinds, now(), later(leaseSeconds), atOnce - running.size)
      if (items.length === 0) return taken
      taken += items.length
      for (const item of items) {
        const work: Promise<void> = keepAndSettle(item).finally(() => running.delete(work))
        running.add(work)
      }
    }
  }

  const tick = (): void => {
    looking = look().catch(error => {
      report(error)
      return 0
    })
    void looking.then(() => {
      if (!closed) timer = setTimeout(tick, everyMilliseconds)
    })
  }

  return {
    start: tick,
    async drain() {
      let all = 0
      for (;;) {
        const taken = await look()
        await Promise.all(running)
        all += taken
        if (taken === 0) return all
      }
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await looking
      await Promise.all(running)
    },
  }
}

/** An error is named, never quoted: its words may hold an address. */
function outcomeOfError(error: unknown): Outcome {
  const { name = 'Error', code } = (error ?? {}) as { name?: string; code?: unknown }
  return { kind: 'again', why: typeof code === 'string' ? `${name} ${code}` : name }
}
