import type { Context } from 'hono'
import type { FileAnswer } from '../../actions/file-answer.ts'

/**
 * A file to keep: always an attachment, in a sandbox of its own should a browser show it all the same (SEC-F3). Its
 * Chinese name goes by RFC 8187, with a plain one before it for old clients.
 */
export function answerFile(c: Context, { name, mediaType, bytes }: FileAnswer): Response {
  const ending = /\.\w{1,8}$/.exec(name)?.[0] ?? ''
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="file${ending}"; filename*=UTF-8''${encodeName(name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })
}

/** Only the characters of RFC 8187's attr-char stay as they are. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
