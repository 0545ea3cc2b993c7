import type { PdfFile } from '../../pdf/objects/pdf-file.ts'
import { asArray, asName, asRef, asString, type PdfValue, textOf } from '../../pdf/objects/values.ts'

/** Names of the layers that a viewer does not show (ISO 32000-1 §8.11.4), by their object numbers. */
export function hiddenLayers(file: PdfFile): ReadonlyMap<number, string> {
  const hidden = new Map<number, string>()
  const properties = file.dict(file.root?.entries.get('OCProperties'))
  const standard = file.dict(properties?.entries.get('D'))
  if (properties === null || standard === null) return hidden
  const groups = asArray(file.resolve(properties.entries.get('OCGs'))) ?? []
  const listed = (key: string) => numbersOf(asArray(file.resolve(standard.entries.get(key))) ?? [])
  const on = listed('ON')
  const off = listed('OFF')
  const offAtFirst = asName(file.resolve(standard.entries.get('BaseState'))) === 'OFF'
  for (const number of numbersOf(groups))
    if (off.has(number) || (offAtFirst && !on.has(number))) hidden.set(number, nameOf(file, number))
  return hidden
}

const numbersOf = (values: readonly PdfValue[]): ReadonlySet<number> =>
  new Set(values.flatMap(value => asRef(value)?.number ?? []))

function nameOf(file: PdfFile, number: number): string {
  const name = asString(file.resolve(file.dict({ type: 'ref', number })?.entries.get('Name')))
  return name === null ? '' : textOf(name)
}
