import { writeFile } from 'node:fs/promises'
import { REPORT_FORMATS, type ReportFormat } from '../../actions/report-formats.ts'
import type { AnnualReport } from '../../report/index.ts'
import { InputError } from './exit-status.ts'

/** The format that a person named or a file name's ending shows. */
export function formatOf(name: string): ReportFormat {
  const format = REPORT_FORMATS.find(known => known === name.toLowerCase())
  if (format === undefined) throw new InputError(`不能写成“${name}”格式，可选 ${REPORT_FORMATS.join('、')}。`)
  return format
}

/** Writes a report to a file, or to standard output for `-`. */
export async function writeTo(path: string, report: AnnualReport, format: ReportFormat): Promise<void> {
  const { writeReport } = await import('../../actions/write-report.ts')
  const { bytes } = await writeReport(report, format)
  if (path === '-') {
    process.stdout.write(bytes)
    return
  }
  try {
    await writeFile(path, bytes)
  } catch (error) {
    throw new InputError(
      `${path}：无法写入（${(error as NodeJS.ErrnoException).code}），请检查文件夹和权限。`,
    )
  }
}
