import type { Refusal } from '../../actions/refusal.ts'

/** A refusal in one line, for whoever mends the demonstration. */
export function refusalText(refusal: Refusal): string {
  if (refusal.kind === 'breach') return `${refusal.breach.code} ${refusal.breach.message}`
  return refusal.kind === 'invalid' ? JSON.stringify(refusal.errors) : refusal.kind
}
