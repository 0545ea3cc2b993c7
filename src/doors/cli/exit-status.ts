/** Exit status of every command (contracts.md section 2). */
export const DONE = 0
export const FOUND_ERROR = 1
export const UNUSABLE_INPUT = 2
export const FAULT = 3

/** Thrown for input that cannot be used; the message is the Chinese sentence that the person reads. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
