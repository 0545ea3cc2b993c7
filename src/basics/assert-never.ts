/** Closes a switch: the compiler proves that no case is left, and a broken value at run time says so. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
