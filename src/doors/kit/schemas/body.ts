import { z } from '@hono/zod-openapi'
import { BODY_KINDS } from '../../../law/index.ts'

const text = (most: number) => z.string().trim().min(1).max(most)

const bodyContactSchema = z.object({
  unit: text(100).optional(),
  address: text(200).optional(),
  hours: text(100).optional(),
  telephone: text(50).optional(),
  fax: text(50).optional(),
  email: text(100).optional(),
  website: text(200).optional(),
  postcode: text(10).optional(),
  documentCode: z
    .string()
    .regex(/^[\p{Script=Han}]{1,10}$/u, '机关代字只能用汉字，不超过 10 个')
    .optional(),
  reviewBody: text(100).optional(),
  court: text(100).optional(),
  onlineFiling: text(200).optional(),
})

export const newBodySchema = z
  .object({
    name: text(100),
    shortName: text(50).nullable().default(null),
    kind: z.enum(BODY_KINDS),
    level: z.enum(['state', 'province', 'city', 'county', 'township']),
    creditCode: z
      .string()
      .regex(/^[0-9A-Z]{18}$/, '统一社会信用代码须为 18 位数字或大写字母')
      .nullable()
      .default(null),
    regionCode: z
      .string()
      .regex(/^\d{6,12}$/, '行政区划代码须为 6 至 12 位数字')
      .nullable()
      .default(null),
    parent: z.string().nullable().default(null),
    contact: bodyContactSchema.default({}),
  })
  .openapi('NewBody')

export const bodySchema = newBodySchema
  .extend({
    id: z.string(),
    path: z.string(),
    since: z.string().nullable(),
    until: z.string().nullable(),
    version: z.number().int(),
  })
  .openapi('Body')

const { parent: _, shortName, creditCode, regionCode, contact, ...rest } = newBodySchema.shape

/** Fields that may change; absent ones stay as they are. */
export const bodyChangeSchema = z
  .object({
    ...rest,
    shortName: shortName.unwrap(),
    creditCode: creditCode.unwrap(),
    regionCode: regionCode.unwrap(),
    contact: contact.unwrap(),
  })
  .partial()
  .openapi('BodyChange')
