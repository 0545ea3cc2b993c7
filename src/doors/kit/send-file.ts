import type { Context } from 'hono'

/** A file on its way out. */
export interface SentFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Gives a file to be saved, never shown inside the site (quality.md SEC-F3): attachment, sandboxed, under its own name. */
export function sendFile(c: Context, { name, mediaType, bytes }: SentFile): Response {
  const extension = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? ''
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="file${extension}"; filename*=UTF-8''${encodeName(name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })
}

/** RFC 8187: everything but letters, digits and a few marks is percent-encoded. */
const encodeName = (name: string): string =>
  encodeURIComponent(name.replaceAll(/[\\/:*?"<>|\r\n]/g, '')).replaceAll(
    /['()*!]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
