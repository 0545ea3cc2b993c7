import { z } from '@hono/zod-openapi'
import { bodySchema, newBodySchema } from './body.ts'
import { accountSchema, personNameSchema, personSchema } from './person.ts'

/** Longer than any password may be, so that the policy says the sentence. */
const passwordSchema = z.string().min(1, '请填写口令').max(1000)
const codeSchema = z
  .string()
  .trim()
  .regex(/^\d{6}$/, '动态口令是六位数字')

export const credentialsSchema = z
  .object({
    account: z.string().trim().min(1, '请填写账号').max(64),
    password: passwordSchema,
    /** Empty until `needsCode` is answered. */
    code: codeSchema.or(z.literal('')).default(''),
  })
  .openapi('Credentials')

export const sessionSchema = z
  .object({
    person: personSchema,
    body: bodySchema.pick({ id: true, name: true, shortName: true }),
    roles: z.array(z.string()),
    acts: z.array(z.string()),
    csrf: z.string(),
    mustChangePassword: z.boolean(),
    needsTotp: z.boolean(),
    needsCode: z.boolean(),
    secondFactor: z.boolean(),
    idleMinutes: z.number(),
    expiresAt: z.string(),
  })
  .openapi('Session')

export const passwordChangeSchema = z
  .object({ current: passwordSchema, next: passwordSchema })
  .openapi('PasswordChange')

export const totpBeginSchema = z.object({ password: z.string().max(1000).default('') }).openapi('TotpBegin')
export const totpOfferSchema = z.object({ secret: z.string(), address: z.string() }).openapi('TotpOffer')
export const totpCodeSchema = z.object({ code: codeSchema }).openapi('TotpCode')

export const ownSessionSchema = z
  .object({
    id: z.string(),
    createdAt: z.string(),
    lastSeenAt: z.string(),
    expiresAt: z.string(),
    address: z.string().nullable(),
    method: z.enum(['password', 'oidc']),
    secondFactor: z.boolean(),
    /** True for the session that asks. */
    current: z.boolean(),
  })
  .openapi('OwnSession')

export const setUpStateSchema = z.object({ needed: z.boolean(), signOn: z.boolean() }).openapi('SetUpState')
export const setUpSchema = z
  .object({
    token: z.string().min(1).max(200),
    body: newBodySchema.omit({ parent: true }),
    account: accountSchema,
    name: personNameSchema,
    password: passwordSchema,
  })
  .openapi('SetUp')
export const setUpDoneSchema = z.object({ person: personSchema, body: bodySchema }).openapi('SetUpDone')
