import { receiveApplication } from '../../../src/actions/cases/receive-application.ts'
import { attachFile } from '../../../src/actions/files/attach-file.ts'
import { changeAttachment } from '../../../src/actions/files/change-attachment.ts'
import { cleanAttachment } from '../../../src/actions/files/clean-attachment.ts'
import { confirmFinding } from '../../../src/actions/files/confirm-finding.ts'
import { keepDraft } from '../../../src/actions/files/drafts.ts'
import { removeAttachment } from '../../../src/actions/files/remove-attachment.ts'
import { revealAttachment } from '../../../src/actions/files/reveal-attachment.ts'
import { cleanFile, type ScreenedFile, screenFile } from '../../../src/actions/files/screen-file.ts'
import type { Office } from '../../../src/actions/office.ts'
import { chinaDayOf } from '../../../src/basics/instant.ts'
import { withHiddenSheet, XLSX_TYPE } from '../../fixtures/outgoing.ts'
import { newApplication } from '../../flows/case-walk.ts'
import { staff } from '../../flows/town.ts'
import { done, trial } from './trial.ts'

const clerk = staff(['clerk'])
const reviewer = staff(['reviewer'])

const fileOf = (n: string) => ({
  name: `${n}.xlsx`,
  mediaType: XLSX_TYPE,
  bytes: withHiddenSheet([n], ['底稿']),
})

const screenedOf = async (n: string): Promise<ScreenedFile> => {
  const screened = await screenFile({ kind: 'xlsx', bytes: fileOf(n).bytes })
  if (!screened.ok) throw new Error(screened.reason.message)
  return screened.value
}

const taken = async (office: Office) =>
  done(office, receiveApplication, newApplication(chinaDayOf(office.now())), { actor: clerk })

const request = async (office: Office, n: string) => ({
  application: (await taken(office)).id,
  kind: 'reply' as const,
  title: null,
  pages: 1,
  contentHash: n,
})

const attached = async (office: Office, n: string) =>
  done(office, attachFile(fileOf(n), await screenedOf(n)), await request(office, n), { actor: clerk })

const FIRST = '第一份'

export const FILE_TRIALS = [
  trial({
    name: 'attachFile',
    action: attachFile(fileOf(FIRST), await screenedOf(FIRST)),
    actor: clerk,
    given: async (office, n) => ({ input: await request(office, n) }),
  }),
  trial({
    name: 'keepDraft',
    action: keepDraft(fileOf(FIRST)),
    actor: clerk,
    given: async (_, n) => ({ input: { name: n, contentHash: n } }),
  }),
  trial({
    name: 'changeAttachment',
    action: changeAttachment,
    actor: clerk,
    given: async (office, n) => ({
      input: { attachment: (await attached(office, n)).id, version: 1, title: '预算', pages: 3 },
    }),
  }),
  trial({
    name: 'cleanAttachment',
    action: cleanAttachment(cleanFile),
    actor: clerk,
    given: async (office, n) => ({ input: { attachment: (await attached(office, n)).id, version: 1 } }),
  }),
  trial({
    name: 'confirmFinding',
    action: confirmFinding,
    actor: reviewer,
    given: async (office, n) => ({
      input: { attachment: (await attached(office, n)).id, version: 1, finding: '1', reason: '应当公开' },
    }),
  }),
  trial({
    name: 'revealAttachment',
    action: revealAttachment,
    actor: clerk,
    given: async (office, n) => ({ input: { attachment: (await attached(office, n)).id, reason: '核对' } }),
  }),
  trial({
    name: 'removeAttachment',
    action: removeAttachment,
    actor: clerk,
    given: async (office, n) => ({ input: { attachment: (await attached(office, n)).id } }),
  }),
]
