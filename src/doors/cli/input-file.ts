import { constants } from 'node:fs'
import { access, readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { FileInput, FileType, Unusable } from '../../actions/read-file.ts'
import { no, ok, type Result } from '../../basics/result.ts'

/** A scanned report with a text layer reaches 40 MB; a larger file is refused before a byte of it is read. */
const MOST_BYTES = 48 * 2 ** 20

/** Takes a file of the command line into memory; `-` is standard input. A file that is not there is an unusable one. */
export async function takeFile(path: string, type?: FileType): Promise<Result<FileInput, Unusable>> {
  if (path === '-') return ok({ name: '-', bytes: await buffer(process.stdin), type })
  try {
    const facts = await stat(path)
    if (facts.isDirectory())
      return no({ reason: 'unsupported', message: '这是一个文件夹，不是文件，请指定其中的文件。' })
    if (!facts.isFile())
      return no({ reason: 'unsupported', message: '这不是普通文件，无法读取，请指定一个文档。' })
    if (facts.size > MOST_BYTES)
      return no({ reason: 'tooLarge', message: '文件超过 48 MB，请删去附图或拆分后重试。' })
    await access(path, constants.R_OK)
    return ok({ name: path, bytes: await readFile(path), type })
  } catch (error) {
    return no({ reason: 'unsupported', message: sentenceFor(error as NodeJS.ErrnoException) })
  }
}

function sentenceFor(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return '找不到文件，请检查路径是否写对。'
  if (error.code === 'EACCES' || error.code === 'EPERM') return '没有读取权限，请修改文件权限后重试。'
  if (error.code === 'ENAMETOOLONG') return '文件名过长，请改短后重试。'
  return `文件无法打开（${error.code ?? '原因不明'}），请检查磁盘和路径后重试。`
}
