/**
 * Runs `work` on every item, at most `window` at a time, and gives the outcomes in the order of the items. The window
 * also bounds how many finished outcomes wait for a slow one before them.
 */
export async function* inOrder<Item, Outcome>(
  items: readonly Item[],
  window: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const running: Promise<Outcome>[] = []
  let next = 0
  while (next < items.length || running.length > 0) {
    while (next < items.length && running.length < window) {
      const outcome = work(items[next++] as Item)
      outcome.catch(() => undefined) // it is thrown where it is awaited below
      running.push(outcome)
    }
    yield await (running.shift() as Promise<Outcome>)
  }
}
