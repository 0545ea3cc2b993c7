import { z } from '@hono/zod-openapi'

/** `incoming` 收到的材料, `reply` 提供给申请人的信息, `working` 办理中的材料. */
export const attachmentKind = z.enum(['incoming', 'reply', 'working'])

const found = z.object({ what: z.string(), where: z.string(), sample: z.string() })

/** 附件 of an application. */
export const attachmentSchema = z
  .object({
    id: z.string(),
    kind: attachmentKind,
    title: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    pages: z.number().int().nullable(),
    sealed: z.boolean(),
    addedAt: z.string(),
    addedByName: z.string().nullable(),
    released: z.boolean(),
    changeable: z.boolean(),
    removable: z.boolean(),
    screening: z
      .object({
        clear: z.boolean(),
        cleanable: z.boolean(),
        findings: z.array(
          found.extend({
            id: z.string(),
            source: z.enum(['hidden', 'private']),
            blocks: z.boolean(),
            confirmed: z.object({ reason: z.string(), personName: z.string(), at: z.string() }).nullable(),
          }),
        ),
        cleaned: z.array(z.object({ removed: z.array(found), personName: z.string(), at: z.string() })),
      })
      .nullable(),
    version: z.number().int(),
  })
  .openapi('Attachment')

export const draftFileSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    expiresAt: z.string(),
  })
  .openapi('DraftFile')
