import { unzipSync } from 'fflate'
import { parse } from 'parse5'
import { SaxesParser } from 'saxes'
import { checkFile } from '../src/actions/check-file.ts'
import { openPdf } from '../src/paper/pdf/pdf-library.ts'
import { type Measurement, ratio } from './measure.ts'
import { drawSample, publishedSamples, type Sample, writeSample } from './samples.ts'

/** Reads and checks as the command does, and refuses to be timed on a file that it cannot use. */
async function readAndCheck(sample: Sample): Promise<void> {
  const checked = await checkFile(sample)
  if (!checked.ok) throw new Error(`${sample.name}: ${checked.reason.message}`)
}

const parseHtml = ({ bytes }: Sample) => parse(new TextDecoder().decode(bytes))

/** The parts of a docx that reading needs, unpacked and parsed into nothing. */
function unzipAndParse({ bytes }: Sample): void {
  const wanted = /^(?:word\/(?:document|styles|numbering)|docProps\/core)\.xml$/
  for (const part of Object.values(unzipSync(bytes, { filter: ({ name }) => wanted.test(name) })))
    new SaxesParser({ xmlns: false }).write(new TextDecoder().decode(part)).close()
}

/** What pdf.js needs for the text of all pages. */
async function extractPdfText({ bytes }: Sample): Promise<void> {
  const task = await openPdf(bytes)
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++)
    await (await document.getPage(number)).getTextContent()
  await task.destroy()
}

/** Reading and checking, in terms of what the format's own parser alone takes. */
export async function measureReading(): Promise<Measurement[]> {
  const kinds: readonly [string, number, (sample: Sample) => unknown, readonly Sample[]][] = [
    [
      'parse5',
      2,
      parseHtml,
      [
        await writeSample('html'),
        await drawSample('html-official'),
        await drawSample('html-word'),
        ...publishedSamples('layouts', '.html'),
      ],
    ],
    [
      'unzip + saxes',
      2,
      unzipAndParse,
      [await writeSample('docx'), await drawSample('docx-official'), await drawSample('docx-runs')],
    ],
    ['pdf.js', 1.3, extractPdfText, [await writeSample('pdf'), ...publishedSamples('real', '.pdf')]],
  ]
  const measured: Measurement[] = []
  for (const [baseline, atMost, work, samples] of kinds)
    for (const sample of samples) {
      const times = await ratio(
        () => readAndCheck(sample),
        () => work(sample),
      )
      measured.push({ name: `读取并校验 ${sample.name} ÷ ${baseline}`, unit: '×', ...times, atMost })
    }
  return measured
}
