import { type Actor, may, type Target } from '../../access/index.ts'
import {
  type ApplicationState,
  type AttachmentKind,
  type Cleaning,
  type Confirmation,
  findChangeBreach,
  findRemovalBreach,
  isReleased,
  openFindings,
  type ScreenedFinding,
} from '../../application/index.ts'
import type { Instant } from '../../basics/instant.ts'
import { UPLOAD_KINDS } from '../../paper/index.ts'
import type { ListedAttachment } from '../../store/index.ts'
import { nameOf } from '../keep-file.ts'
import type { Office } from '../office.ts'
import { attachmentOf } from './attachment-record.ts'

/** A file of a case as a page shows it. */
export interface AttachmentView {
  readonly id: string
  readonly kind: AttachmentKind
  readonly title: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly pages: number | null
  /** True where opening it asks for a reason (查看个人信息). */
  readonly sealed: boolean
  readonly addedAt: Instant
  /** Null where the applicant sent it. */
  readonly addedByName: string | null
  /** True once the applicant has it. */
  readonly released: boolean
  readonly changeable: boolean
  readonly removable: boolean
  readonly screening: ScreeningView | null
  readonly version: number
}

/** 出门检查 as a page shows it. */
export interface ScreeningView {
  /** True where nothing keeps the file in any more. */
  readonly clear: boolean
  readonly cleanable: boolean
  readonly findings: readonly (ScreenedFinding & {
    readonly confirmed: Omit<Confirmation, 'finding'> | null
  })[]
  readonly cleaned: readonly Cleaning[]
}

/** What the actor sees of a file; glimpses of what is hidden in it are for those who deal with it. */
export function viewOf(
  keys: Pick<Office, 'crypto' | 'keys'>,
  row: ListedAttachment,
  state: ApplicationState,
  actor: Actor,
  target: Target,
): AttachmentView {
  const file = attachmentOf(keys, row)
  const deals = may(actor, 'application.attach', target) || may(actor, 'application.vouch', target)
  const glimpse = <Found extends { readonly sample: string }>(found: Found): Found =>
    deals ? found : { ...found, sample: '' }
  const { screening } = file
  return {
    id: row.id,
    kind: row.kind,
    title: file.title,
    name: nameOf(keys, { ...row, id: row.file }),
    mediaType: row.mediaType,
    size: row.size,
    pages: row.pages,
    sealed: row.sealedKey !== null,
    addedAt: row.addedAt,
    addedByName: row.addedByName,
    released: isReleased(file, state),
    changeable: findChangeBreach(file, state) === null,
    removable: findRemovalBreach(file, state) === null,
    screening: screening && {
      clear: openFindings(screening).length === 0,
      cleanable:
        row.mediaType !== UPLOAD_KINDS.zip.mediaTypes[0] &&
        screening.findings.some(({ source }) => source === 'hidden'),
      findings: screening.findings.map(finding => {
        const confirmed = screening.confirmed.find(each => each.finding === finding.id) ?? null
        return { ...glimpse(finding), confirmed: confirmed && without(confirmed) }
      }),
      cleaned: screening.cleaned.map(each => ({ ...each, removed: each.removed.map(glimpse) })),
    },
    version: row.version,
  }
}

const without = ({ finding: _, ...rest }: Confirmation): Omit<Confirmation, 'finding'> => rest
