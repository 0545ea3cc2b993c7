import { z } from '@hono/zod-openapi'
import { attachFile } from '../../../actions/files/attach-file.ts'
import { changeAttachment } from '../../../actions/files/change-attachment.ts'
import { cleanAttachment } from '../../../actions/files/clean-attachment.ts'
import { confirmFinding } from '../../../actions/files/confirm-finding.ts'
import { keepDraft } from '../../../actions/files/drafts.ts'
import { fileAnswer, listAttachments, readAttachment } from '../../../actions/files/read-attachments.ts'
import { removeAttachment } from '../../../actions/files/remove-attachment.ts'
import { revealAttachment } from '../../../actions/files/reveal-attachment.ts'
import { unscreened } from '../../../actions/files/screen-file.ts'
import { sweepShelf } from '../../../actions/files/sweep-shelf.ts'
import { perform } from '../../../actions/perform.ts'
import { attachmentKind, attachmentSchema, draftFileSchema } from '../../kit/schemas/attachment.ts'
import { fileField, fileRoute, route } from '../route.ts'
import { takeFile } from '../take-file.ts'

const TAG = '附件'
const word = z.string().max(40)
const byId = z.object({ id: word })
const title = z.string().trim().min(1).max(200)
const pages = z.coerce.number().int().min(1).max(10_000)
const reason = z.string().trim().min(2, '请写明理由').max(500)
/** What uploads may be (SEC-F1). */
const MEDIA = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'image/jpeg',
  'image/png',
  'application/zip',
] as const

export const FILE_ROUTES = [
  route({
    method: 'post',
    path: '/files/drafts',
    act: 'file.draft',
    summary: '先上传附件，24 小时内在登记申请、记录办理时引用',
    tag: TAG,
    form: true,
    body: z.object({ file: fileField }),
    answer: draftFileSchema,
    status: 201,
    handle: async ({ office, errand, sandbox, body }) => {
      const taken = await takeFile(body.file, { office, sandbox, errand })
      if (!taken.ok) return taken
      const { name, hash } = taken.value
      const kept = await perform(office, keepDraft(taken.value), { name, contentHash: hash }, errand)
      await sweepShelf(office)
      return kept
    },
  }),
  route({
    method: 'get',
    path: '/applications/{id}/files',
    act: 'application.readFile',
    summary: '一件申请的附件',
    tag: TAG,
    params: byId,
    answer: z.object({ items: z.array(attachmentSchema) }),
    handle: ({ office, errand, params }) => listAttachments(office, errand.actor, params.id),
  }),
  route({
    method: 'post',
    path: '/applications/{id}/files',
    act: 'application.attach',
    summary: '上传附件；提供给申请人的，同时检查隐藏内容和个人信息',
    tag: TAG,
    params: byId,
    form: true,
    body: z.object({
      file: fileField,
      kind: attachmentKind,
      title: title.optional(),
      pages: pages.optional(),
    }),
    answer: attachmentSchema,
    status: 201,
    handle: async ({ office, errand, sandbox, params, body }) => {
      const taken = await takeFile(body.file, { office, sandbox, errand })
      if (!taken.ok) return taken
      const { kind, bytes, hash, ...file } = taken.value
      const screened = body.kind === 'reply' ? await sandbox.run('screen', { kind, bytes }) : null
      const found = screened && (screened.ok ? screened.value : unscreened(screened.reason))
      return perform(
        office,
        attachFile({ ...file, bytes }, found),
        {
          application: params.id,
          kind: body.kind,
          title: body.title ?? null,
          pages: body.pages ?? null,
          contentHash: hash,
        },
        errand,
      )
    },
  }),
  fileRoute({
    path: '/files/{id}',
    act: 'application.readFile',
    summary: '下载附件；含个人信息的须用 POST /files/{id}/reveal 写明理由',
    tag: TAG,
    params: byId,
    media: MEDIA,
    handle: ({ office, errand, params }) => readAttachment(office, errand.actor, params.id),
  }),
  fileRoute({
    method: 'post',
    path: '/files/{id}/reveal',
    act: 'application.reveal',
    summary: '打开含个人信息的附件（留痕）',
    tag: TAG,
    params: byId,
    body: z.object({ reason }),
    media: MEDIA,
    handle: async ({ office, errand, params, body }) => {
      const opened = await perform(
        office,
        revealAttachment,
        { attachment: params.id, reason: body.reason },
        errand,
      )
      return opened.ok ? fileAnswer(office, opened.value) : opened
    },
  }),
  route({
    method: 'patch',
    path: '/files/{id}',
    act: 'application.attach',
    summary: '修改附件的名称、页数，或者不再提供给申请人',
    tag: TAG,
    params: byId,
    body: z.object({
      title: title.optional(),
      pages: pages.nullable().optional(),
      kind: z.literal('working').optional(),
    }),
    answer: attachmentSchema,
    versioned: true,
    handle: ({ office, errand, params, body, version }) =>
      perform(office, changeAttachment, { attachment: params.id, version, ...body }, errand),
  }),
  route({
    method: 'post',
    path: '/files/{id}/clean',
    act: 'application.attach',
    summary: '净化：去掉文件里的隐藏内容，换成净化后的副本',
    tag: TAG,
    params: byId,
    answer: attachmentSchema,
    versioned: true,
    handle: async ({ office, errand, sandbox, params, version }) => {
      const clean = cleanAttachment(file => sandbox.run('clean', file))
      const cleaned = await perform(office, clean, { attachment: params.id, version }, errand)
      await sweepShelf(office)
      return cleaned
    },
  }),
  route({
    method: 'post',
    path: '/files/{id}/confirmations',
    act: 'application.vouch',
    summary: '确认一项检查结果可以随文件提供，写明理由',
    tag: TAG,
    params: byId,
    body: z.object({ finding: word, reason }),
    answer: attachmentSchema,
    versioned: true,
    status: 201,
    handle: ({ office, errand, params, body, version }) =>
      perform(office, confirmFinding, { attachment: params.id, version, ...body }, errand),
  }),
  route({
    method: 'delete',
    path: '/files/{id}',
    act: 'application.attach',
    summary: '删除还没有使用的附件',
    tag: TAG,
    params: byId,
    answer: z.null(),
    handle: async ({ office, errand, params }) => {
      const removed = await perform(office, removeAttachment, { attachment: params.id }, errand)
      await sweepShelf(office)
      return removed
    },
  }),
]
