import { type Breach, breach, type DecisionKind } from '../../law/index.ts'
import type { ApplicationEvent } from '../events.ts'
import { standingFacts } from '../history.ts'
import type { ApplicationState } from '../state.ts'
import type { Attachment, AttachmentKind } from './attachment.ts'
import { openFindings } from './screening.ts'

/** Decisions with which information is handed over (条例§36(二)、§37, §38). */
const HANDING_OVER: readonly DecisionKind[] = ['provided', 'partial', 'needsCreation']

/**
 * The number of the decision that hands information over, if this event, recorded next, is one: itself, or what a
 * correction puts in the place of an earlier event.
 */
export function releasingDecision(state: ApplicationState, event: ApplicationEvent): number | null {
  const facts = event.kind === 'corrected' ? event.instead : [event]
  const releases = facts.some(
    fact => (fact.kind === 'decided' || fact.kind === 'redoDecided') && HANDING_OVER.includes(fact.outcome),
  )
  return releases ? state.recorded.length + 1 : null
}

/**
 * Whether the files that go out with a decision may go (条例§17: 公开前审查): nothing hidden and nothing about a person is
 * left in them but what somebody answers for.
 */
export function findReleaseBreach(files: readonly Attachment[]): Breach | null {
  for (const { title, screening } of files) {
    const [first, ...more] = screening === null ? [] : openFindings(screening)
    if (first !== undefined)
      return breach(
        'ATT-01',
        `《${title}》里有${first.what}（${first.where}）${more.length > 0 ? `等 ${more.length + 1} 处` : ''}还没有处理，请净化后重新检查，或者由审核人逐项确认。`,
      )
  }
  return null
}

/** The files that a decision takes out with it: all for the applicant that no standing decision took. */
export const filesToRelease = <File extends Attachment>(
  files: readonly File[],
  state: ApplicationState,
): readonly File[] => files.filter(file => file.kind === 'reply' && !isReleased(file, state))

/** True once a decision that stands went out with the file: from then on the applicant has it. */
export function isReleased({ releasedWith }: Pick<Attachment, 'releasedWith'>, state: ApplicationState) {
  if (releasedWith === null) return false
  const { reversed } = standingFacts(state.recorded)
  return !reversed.some(({ sequence }) => sequence === releasedWith)
}

/** Whether what is said of a file, or the file itself, may still be changed. */
export function findChangeBreach(file: Attachment, state: ApplicationState): Breach | null {
  if (isReleased(file, state))
    return breach(
      'ATT-02',
      `《${file.title}》已经随决定发出，不能改动；发错了的，请先更正决定，再把它改为办理中的材料。`,
    )
  return state.archived === null
    ? null
    : breach('ATT-02', `本件已经归档，《${file.title}》不能改动，请保持原样。`)
}

/** Whether a file may be taken away: what came from somebody, or went to somebody, is evidence and stays (条例§45). */
export function findRemovalBreach(file: Attachment, state: ApplicationState): Breach | null {
  if (file.kind === 'incoming')
    return breach(
      'ATT-03',
      `《${file.title}》是收到的材料，属于案卷，不能删除；传错了的，请在办理记录里说明。`,
    )
  if (file.releasedWith !== null)
    return breach('ATT-03', `《${file.title}》曾经随决定发出，属于案卷，不能删除，请改为办理中的材料。`)
  return findChangeBreach(file, state)
}

/** Whether a file of this kind may be added: what goes out with a decision is there before it. */
export const findAdditionBreach = (kind: AttachmentKind, state: ApplicationState): Breach | null =>
  kind === 'reply' && state.closedOn !== null && state.status !== 'redoing'
    ? breach('ATT-06', '本件已经答复，现在添加的文件不会随决定发出；要补发的，请先更正决定。')
    : null
