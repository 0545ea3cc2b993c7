import { addressOf, type CallOptions, ProblemError, problemIn, UNREACHABLE } from './call.ts'

/** Fetches a file and hands it to the browser to keep. Throws ProblemError, so that a page can say why not. */
export async function download(path: string, query: CallOptions['query'] = {}): Promise<void> {
  const answer = await fetch(addressOf(path, query), { credentials: 'same-origin' }).catch(() => {
    throw new ProblemError(UNREACHABLE)
  })
  if (!answer.ok) throw new ProblemError(problemIn(await answer.text(), answer.status))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = nameIn(answer.headers.get('Content-Disposition') ?? '')
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The Chinese name of RFC 8187. */
function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1]
  return encoded === undefined ? '下载' : decodeURIComponent(encoded)
}
