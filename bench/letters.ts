import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { composeLetter, renderLetter } from '../src/letter/index.ts'
import { type Composition, writeDocx, writePdf } from '../src/paper/index.ts'
import { pageData } from '../src/paper/pdf/page-data.ts'
import { PAGE_TEMPLATE } from '../src/paper/pdf/template.ts'
import { toyDecisionDrafts } from '../test/fixtures/letters.ts'
import { toySeal } from '../test/fixtures/seal.ts'
import { type Measurement, perSecond, ratio } from './measure.ts'

const [draft] = toyDecisionDrafts().L30
let serial = 0

/** A new letter each time: the number is another, so that nothing is answered from a cache. */
function facts() {
  serial += 1
  return { ...draft!, number: { code: '金测公开答', year: 2026, serial } }
}

function composed() {
  const letter = composeLetter('L30', facts())
  if (!letter.ok) throw new Error(letter.reason.message)
  return renderLetter(letter.value, toySeal())
}

/** A decision letter from its facts to bytes, hashed and stored, against the bare typesetter on the same page; and how many a second. */
export async function measureLetters(): Promise<Measurement[]> {
  const bare = bareTypesetter()
  const folder = mkdtempSync(join(tmpdir(), 'mingche-letters-'))
  const pdf = async () => {
    const bytes = await writePdf(composed())
    writeFileSync(join(folder, createHash('sha256').update(bytes).digest('hex')), bytes)
  }
  const ready = Array.from({ length: 500 }, composed)
  const cost = await ratio(pdf, () => bare(ready[serial++ % ready.length]!))
  const rate = await perSecond(pdf)
  const docx = await perSecond(() => writeDocx(composed()))
  rmSync(folder, { recursive: true })
  return [
    { name: '文书 PDF 与直接排版同一页面之比', unit: '×', ...cost, atMost: 3 },
    { name: '文书 PDF', unit: '份/秒', ...rate, atLeast: 60 },
    { name: '文书 docx', unit: '份/秒', ...docx },
  ]
}

/** What typst itself costs: the same source and data, compiled and written out, with nothing of ours around it. */
function bareTypesetter(): (composition: Composition) => Uint8Array {
  const { resolve } = createRequire(import.meta.url)
  const fonts = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf']
  const fontPaths = fonts.map(font => resolve(`@expo-google-fonts/noto-serif-sc/${font}`))
  const compiler = NodeCompiler.create({ workspace: '/typeset', fontArgs: [{ fontPaths }] })
  const seal = toySeal()
  compiler.mapShadow('/typeset/seal-0.png', Buffer.from(seal.png))
  return composition => {
    const inputs = { composition: JSON.stringify(pageData(composition).data) }
    const { result } = compiler.compile({ mainFileContent: PAGE_TEMPLATE, inputs })
    if (result === null) throw new Error('typst refused the page')
    const bytes = compiler.pdf(result)
    compiler.evictCache(2)
    return bytes
  }
}
