import { z } from '@hono/zod-openapi'
import { roleSchema } from './person.ts'

const stated = <Value extends z.ZodType>(value: Value) => z.object({ value, clause: z.string() })

export const policyChangeSchema = z
  .object({
    profile: z.enum(['djbh3', 'asvs']),
    idleMinutes: z.number().int().min(1).max(1440),
    secondFactorRoles: z.array(roleSchema).transform(roles => [...new Set(roles)]),
  })
  .openapi('PolicyChange')

const policyProfileSchema = z
  .object({
    zh: z.string(),
    passwordLength: stated(z.number()),
    passwordClasses: stated(z.number()),
    passwordDays: stated(z.number().nullable()),
    passwordsRemembered: stated(z.number()),
    commonPasswordsRefused: stated(z.boolean()),
    failures: stated(z.number()),
    failuresAnywhere: stated(z.number()),
    lockMinutes: stated(z.number()),
    idleMinutes: stated(z.object({ least: z.number(), usual: z.number(), most: z.number() })),
    absoluteHours: stated(z.number()),
    oneTimeHours: stated(z.number()),
  })
  .openapi('PolicyProfile')

export const policySchema = z
  .object({
    profile: z.enum(['djbh3', 'asvs']),
    idleMinutes: z.number(),
    secondFactorRoles: z.array(roleSchema),
    version: z.number().int(),
    /** What each profile asks for, with its clauses. */
    profiles: z.record(z.string(), policyProfileSchema),
  })
  .openapi('Policy')
