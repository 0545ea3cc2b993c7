import type { Context } from 'hono'
import type { FileInput } from '../../actions/read-file.ts'
import type { Sandbox } from '../kit/sandbox.ts'
import { resultPage } from './result.view.ts'
import { startPage } from './start.view.ts'

const MOST_FILE_BYTES = 20 * 2 ** 20
/** Files under way at once; more wait at the door and are asked to come again. */
const MOST_AT_ONCE = 16
let underWay = 0

/** 年报体检: reads what was dropped, in the sandbox, and shows figures and findings. */
export async function checkUpload(c: Context, sandbox: Sandbox): Promise<Response> {
  if (underWay >= MOST_AT_ONCE) {
    c.header('Retry-After', '10')
    return c.html(startPage('现在使用的人较多，请十秒后再试。'), 503)
  }
  underWay += 1
  try {
    return await check(c, sandbox)
  } finally {
    underWay -= 1
  }
}

async function check(c: Context, sandbox: Sandbox): Promise<Response> {
  const form = await c.req.parseBody().catch(() => null)
  if (form === null) return c.html(startPage('没有收到完整的内容，请重新选择文件后再提交。'), 400)
  const file = (await takeFile(form.file)) ?? takeText(form.text)
  if (file === null) return c.html(startPage('请选择一个年报文件，或者把网页正文粘贴到文本框里。'), 400)
  if (file.bytes.length > MOST_FILE_BYTES)
    return c.html(startPage('文件超过 20 MB，请删去附图或另存为较小的文件后重试。'), 413)
  const earlier = await takeFile(form.previous)
  let previous = null
  if (earlier !== null) {
    const read = await sandbox.run('read', { file: earlier })
    if (!read.ok) return c.html(startPage(`上一年度年报“${earlier.name}”：${read.reason.message}`), 422)
    previous = read.value.report
  }
  const checked = await sandbox.run('check', { file, previous })
  if (!checked.ok) return c.html(startPage(`“${file.name}”：${checked.reason.message}`), 422)
  return c.html(resultPage(file.name, checked.value.reading, checked.value.findings))
}

async function takeFile(field: unknown): Promise<FileInput | null> {
  if (!(field instanceof File) || (field.size === 0 && field.name === '')) return null
  return { name: field.name, bytes: new Uint8Array(await field.arrayBuffer()) }
}

function takeText(field: unknown): FileInput | null {
  if (typeof field !== 'string' || field.trim() === '') return null
  return {
    name: '粘贴的文本',
    bytes: new TextEncoder().encode(field),
    type: /<(?:table|p|div|html)[\s>]/i.test(field) ? 'html' : 'txt',
  }
}
