import { z } from '@hono/zod-openapi'

const ROLE_NAMES = [
  'clerk',
  'reviewer',
  'officer',
  'supervisor',
  'systemAdministrator',
  'securityAdministrator',
  'auditor',
] as const

export const roleSchema = z.enum(ROLE_NAMES)
const rolesSchema = z.array(roleSchema).transform(roles => [...new Set(roles)])

export const accountSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,31}$/, '账号须为 3 至 32 个小写字母、数字、点、横线或下划线')
export const personNameSchema = z.string().trim().min(1, '请填写姓名').max(50)

export const newPersonSchema = z
  .object({
    account: accountSchema,
    name: personNameSchema,
    body: z.string().min(1).max(64),
    roles: rolesSchema.default([]),
  })
  .openapi('NewPerson')

export const personChangeSchema = z
  .object({ name: personNameSchema, body: z.string().min(1).max(64) })
  .partial()
  .openapi('PersonChange')

export const rolesChangeSchema = z.object({ roles: rolesSchema }).openapi('RolesChange')

export const personSchema = z
  .object({
    id: z.string(),
    account: z.string(),
    name: z.string(),
    body: z.string(),
    roles: z.array(roleSchema),
    suspended: z.boolean(),
    version: z.number().int(),
  })
  .openapi('Person')

/** A person as administrators see him. */
export const personViewSchema = personSchema
  .extend({
    bodyName: z.string(),
    totpConfirmed: z.boolean(),
    mustChangePassword: z.boolean(),
    lastSeenAt: z.string().nullable(),
  })
  .openapi('PersonView')

/** With the one-time password, shown once. */
export const personWithPasswordSchema = personSchema
  .extend({ password: z.string() })
  .openapi('PersonWithPassword')
