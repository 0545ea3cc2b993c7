import { z } from '@hono/zod-openapi'

export const newTokenSchema = z
  .object({
    name: z.string().trim().min(1, '请写明给谁用').max(50),
    scopes: z.array(z.string().max(60)).min(1, '请至少选一项权限').max(100),
    days: z.number().int().min(1).max(366, '令牌最长一年'),
  })
  .openapi('NewToken')

export const apiTokenSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.string()),
    createdAt: z.string(),
    expiresAt: z.string(),
    revokedAt: z.string().nullable(),
    lastUsedAt: z.string().nullable(),
  })
  .openapi('ApiToken')

/** With the token itself, shown once. */
export const createdTokenSchema = apiTokenSchema.extend({ token: z.string() }).openapi('CreatedToken')
