/** Thrown when there is something on record already: the demonstration never mixes with real records. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}
