import type { PdfFile } from '../../../pdf/objects/pdf-file.ts'
import {
  asArray,
  asDict,
  asName,
  asString,
  type PdfDict,
  type PdfValue,
} from '../../../pdf/objects/values.ts'
import { type Box, boxOf, intersection, type Page } from '../pages.ts'
import { type Font, readFont } from './font.ts'
import { type GraphicsState, initialState, startOfText, type TextPlace } from './graphics-state.ts'
import type { Mark } from './marks.ts'
import { boxThrough, IDENTITY, type Matrix, times } from './matrix.ts'
import { type Operation, operationsOf } from './operators.ts'
import { Path } from './path.ts'
import { advance, buildPath, clipTo, measure, numbersOf, setColour, setText } from './state-operators.ts'

const MOST_DEPTH = 8
const MOST_MARKS = 400_000

/** Runs the content of one page and notes what it paints. */
export class PageMarks {
  readonly marks: Mark[] = []
  /** True when a content stream could not be decoded: then what is painted is not known. */
  unreadable = false
  readonly #file: PdfFile
  readonly #fonts = new Map<PdfDict, Font>()

  constructor(file: PdfFile, page: Page) {
    this.#file = file
    const contents = file.resolve(page.dict.entries.get('Contents'))
    const streams = asArray(contents) ?? [page.dict.entries.get('Contents') ?? null]
    const decoded = streams.map(stream => file.stream(stream))
    this.unreadable = decoded.includes(null) && contents !== null
    const bytes = Buffer.concat(decoded.flatMap(piece => (piece === null ? [] : [piece, Buffer.from('\n')])))
    this.#run(bytes, page.resources, initialState(IDENTITY, EVERYWHERE), 0)
  }

  #run(bytes: Uint8Array, resources: PdfDict | null, start: GraphicsState, depth: number): void {
    const saved: GraphicsState[] = []
    const path = new Path()
    let state = start
    let text = startOfText()
    let clipping = false
    for (const { operator, operands } of operationsOf(bytes)) {
      if (this.marks.length > MOST_MARKS) return
      const n = numbersOf(operands)
      switch (operator) {
        case 'q':
          if (saved.length < 256) saved.push({ ...state })
          break
        case 'Q':
          state = saved.pop() ?? state
          break
        case 'cm':
          if (n.length === 6) state.matrix = times(n as unknown as Matrix, state.matrix)
          break
        case 'W':
        case 'W*':
          clipping = true
          break
        case 'BT':
          text = startOfText()
          break
        case 'Do':
          this.#draw(asName(operands[0]), resources, state, depth)
          break
        case 'EI':
          this.#picture(state, true)
          break
        case 'Tf':
          state.font = this.#font(asName(operands[0]), resources) ?? state.font
          state.size = typeof operands[1] === 'number' ? operands[1] : state.size
          break
        case 'gs':
          this.#setGraphics(asName(operands[0]), resources, state)
          break
        default:
          if (buildPath(path, operator, n, state.matrix) || setColour(state, operator, operands)) break
          if (PAINTING.has(operator)) {
            const { boxes, shapeless } = path.take()
            if (FILLING.has(operator)) for (const box of boxes) this.#shape(box, state)
            if (clipping && !shapeless) state.clip = clipTo(state.clip, boxes)
            clipping = false
          } else if (!setText(state, text, operator, n)) this.#show(state, text, { operator, operands })
      }
    }
  }

  #shape(box: Box, state: GraphicsState): void {
    const seen = state.clip && intersection(box, state.clip)
    if (seen)
      this.marks.push({
        type: 'shape',
        box: seen,
        opaque: state.fillAlpha >= 0.99 && state.plainBlend,
        white: state.fillWhite,
      })
  }

  #picture(state: GraphicsState, opaque: boolean): void {
    const box = boxThrough({ left: 0, bottom: 0, right: 1, top: 1 }, state.matrix)
    const seen = state.clip && intersection(box, state.clip)
    if (seen)
      this.marks.push({
        type: 'picture',
        box: seen,
        opaque: opaque && state.fillAlpha >= 0.99 && state.plainBlend,
      })
  }

  #draw(name: string | null, resources: PdfDict | null, state: GraphicsState, depth: number): void {
    const reference = this.#resource(resources, 'XObject', name)
    const dict = this.#file.dict(reference)
    if (dict === null || depth >= MOST_DEPTH) return
    if (asName(dict.entries.get('Subtype')) === 'Image') {
      const through = ['SMask', 'Mask', 'ImageMask'].some(
        key => dict.entries.has(key) && dict.entries.get(key) !== false,
      )
      this.#picture(state, !through)
      return
    }
    const bytes = this.#file.stream(reference)
    if (bytes === null) {
      this.unreadable = true
      return
    }
    const own = asArray(this.#file.resolve(dict.entries.get('Matrix')))
    const inner = numbersOf(own ?? [])
    const matrix = inner.length === 6 ? times(inner as unknown as Matrix, state.matrix) : state.matrix
    const bounds = boxOf(this.#file, dict.entries.get('BBox'))
    const clip = bounds && state.clip ? intersection(boxThrough(bounds, matrix), state.clip) : state.clip
    const within = this.#file.dict(dict.entries.get('Resources')) ?? resources
    this.#run(bytes, within, { ...state, matrix, clip }, depth + 1)
  }

  #show(state: GraphicsState, text: TextPlace, { operator, operands }: Operation): void {
    if (operator === "'" || operator === '"') {
      text.line = times([1, 0, 0, 1, 0, -state.leading], text.line)
      text.here = text.line
    }
    if (operator === '"')
      [state.wordSpace, state.charSpace] = numbersOf(operands.slice(0, 2)) as [number, number]
    const last = operands.at(-1)
    if (operator === 'TJ') for (const item of asArray(last) ?? []) this.#showItem(state, text, item)
    else if (operator === 'Tj' || operator === "'" || operator === '"')
      this.#showItem(state, text, last ?? null)
  }

  #showItem(state: GraphicsState, text: TextPlace, item: PdfValue): void {
    const string = asString(item)
    if (typeof item === 'number') advance(text, (-item / 1000) * state.size * state.scale)
    if (string === null) return
    const { width, words } = measure(string, state)
    const local = {
      left: 0,
      right: width,
      bottom: state.rise - 0.15 * state.size,
      top: state.rise + 0.75 * state.size,
    }
    const matrix = times(text.here, state.matrix)
    if (words.trim() !== '')
      this.marks.push({
        type: 'text',
        box: boxThrough(local, matrix),
        text: words,
        invisible: state.render === 3 || state.render === 7,
        white: state.fillWhite && (state.render === 0 || state.render === 4),
        size: Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]),
      })
    advance(text, width)
  }

  #font(name: string | null, resources: PdfDict | null): Font | null {
    const dict = this.#file.dict(this.#resource(resources, 'Font', name))
    if (dict === null) return null
    const known = this.#fonts.get(dict) ?? readFont(this.#file, dict)
    this.#fonts.set(dict, known)
    return known
  }

  #setGraphics(name: string | null, resources: PdfDict | null, state: GraphicsState): void {
    const dict = this.#file.dict(this.#resource(resources, 'ExtGState', name))
    const alpha = this.#file.resolve(dict?.entries.get('ca'))
    if (typeof alpha === 'number') state.fillAlpha = alpha
    const blend = this.#file.resolve(dict?.entries.get('BM'))
    if (blend !== null)
      state.plainBlend = /^(?:Normal|Compatible)$/.test(asName(asArray(blend)?.[0] ?? blend) ?? '')
    if (asDict(this.#file.resolve(dict?.entries.get('SMask'))) !== null) state.plainBlend = false
  }

  #resource(resources: PdfDict | null, kind: string, name: string | null): PdfValue {
    const list = this.#file.dict(resources?.entries.get(kind))
    return (name === null ? null : list?.entries.get(name)) ?? null
  }
}

const EVERYWHERE: Box = { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 }
const FILLING = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])
const PAINTING = new Set([...FILLING, 'S', 's', 'n'])
