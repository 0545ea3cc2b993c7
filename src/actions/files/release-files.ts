import {
  type ApplicationEvent,
  type ApplicationState,
  filesToRelease,
  findReleaseBreach,
  releasingDecision,
} from '../../application/index.ts'
import { no, ok, type Result } from '../../basics/result.ts'
import type { ActContext } from '../perform.ts'
import type { Refusal } from '../refusal.ts'
import { attachmentOf } from './attachment-record.ts'

/**
 * What goes out with an event of a held case, when it is a decision that hands information over: refused while a file
 * still hides something. `after` is the state that the event leads to.
 */
export async function releaseFiles(
  context: ActContext,
  application: string,
  before: ApplicationState,
  event: ApplicationEvent,
  after: ApplicationState,
): Promise<Result<null, Refusal>> {
  const decision = releasingDecision(before, event)
  if (decision === null) return ok(null)
  const rows = await context.records.attachments.of(application)
  const outgoing = filesToRelease(
    rows.map(row => attachmentOf(context, row)),
    after,
  )
  const breach = findReleaseBreach(outgoing)
  if (breach !== null) return no({ kind: 'breach', breach })
  await context.records.attachments.release(
    outgoing.map(({ id }) => id),
    decision,
  )
  return ok(null)
}
