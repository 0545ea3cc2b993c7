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

/** Files that are read one after the other, as different as a family makes them, so that nothing is learnt by heart. */
interface Pool {
  readonly name: string
  readonly samples: readonly Sample[]
  /** Not held to the bound: the reason. */
  readonly free?: string
}

const POOL = 12

const drawPool = async (id: string, free?: string): Promise<Pool> => ({
  name: id,
  samples: await Promise.all(Array.from({ length: POOL }, (_, at) => drawSample(id, 20_240 + at))),
  ...(free === undefined ? {} : { free }),
})

const alone = (sample: Sample): Pool => ({ name: sample.name, samples: [sample] })

/** Reading and checking, in terms of what the format's own parser alone takes. */
export async function measureReading(): Promise<Measurement[]> {
  const kinds: readonly [string, number, (sample: Sample) => unknown, readonly Pool[]][] = [
    [
      'parse5',
      2,
      parseHtml,
      [
        alone(await writeSample('html')),
        await drawPool('html-official'),
        await drawPool('html-headings'),
        await drawPool('html-flat'),
        await drawPool('html-word'),
        await drawPool('html-one-paragraph', '只有一段文字，没有标记可解析'),
        ...publishedSamples('layouts', '.html').map(alone),
      ],
    ],
    [
      'unzip + saxes',
      2,
      unzipAndParse,
      [alone(await writeSample('docx')), await drawPool('docx-official'), await drawPool('docx-runs')],
    ],
    [
      'pdf.js',
      1.3,
      extractPdfText,
      [await writeSample('pdf'), ...publishedSamples('real', '.pdf')].map(alone),
    ],
  ]
  const measured: Measurement[] = []
  for (const [baseline, atMost, work, pools] of kinds)
    for (const { name, samples, free } of pools) {
      const each = (one: (sample: Sample) => unknown) => async () => {
        for (const sample of samples) await one(sample)
      }
      const times = await ratio(each(readAndCheck), each(work))
      const label = `读取并校验 ${name} ÷ ${baseline}`
      measured.push({
        name: free === undefined ? label : `${label}（${free}）`,
        unit: '×',
        ...times,
        ...(free === undefined ? { atMost } : {}),
      })
    }
  return measured
}
