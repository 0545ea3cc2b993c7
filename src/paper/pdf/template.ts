import { LETTER_PARTS } from './letter-parts.ts'

/**
 * The page in Typst: A4 with the measures of GB/T 9704 (37 mm above, 28 mm at the binding edge, type area
 * 156 × 225 mm, 22 lines of 28 characters). The document comes in as data, `sys.inputs.composition`; no text of it is
 * ever part of this source. A letter has its head and red rules on the first page, which shows no number.
 */
export const PAGE_TEMPLATE = `
#let d = json(bytes(sys.inputs.composition))
#let letter = d.at("letterhead", default: none)
${LETTER_PARTS}
#set document(title: d.title.join(), date: none)
#set page(
  paper: "a4",
  margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
  footer-descent: 7mm,
  background: context { if letter != none and counter(page).get().first() == 1 { rules(letter) } },
  footer: context {
    let number = counter(page).get().first()
    if letter == none or number > 1 {
      let side = if calc.odd(number) { right } else { left }
      align(side, pad(x: 14pt, text(size: 14pt)[— #number —]))
    }
  },
)
#set text(
  font: "Noto Serif SC", size: 16pt, lang: d.lang.split("-").first(), region: "cn",
  tracking: -0.2pt, top-edge: 0.88em, bottom-edge: -0.12em,
)
#set par(leading: 12.95pt, spacing: 12.95pt, justify: true, first-line-indent: (amount: 2em, all: true))
#show heading: it => block(above: 12.95pt, below: 12.95pt, sticky: true, pad(left: 2em, text(
  size: 16pt, weight: if it.level == 1 { 700 } else { 400 },
  it.body,
)))
#show title: it => {
  set par(leading: 11pt, first-line-indent: 0pt, justify: false)
  set text(size: 22pt, weight: 700, tracking: 0pt)
  align(center, context {
    let whole = d.title.join()
    layout(room => if measure(whole).width <= room.width { whole } else { d.title.map(part => [#part]).join(linebreak()) })
  })
  v(if letter == none { 18pt } else { 28.95pt })
}

#if letter != none { letterhead(letter) }
#title(d.title.join())

#let boxed(cell) = table.cell(
  colspan: cell.colSpan, rowspan: cell.rowSpan,
  align: (if cell.align == "left" { left } else { center }) + horizon,
  inset: (x: cell.inset * 1mm, y: cell.room * 1mm),
  text(size: cell.size * 1pt, cell.text),
)

#let drawn(t) = {
  set text(size: t.textSize * 1pt, tracking: 0pt)
  set par(leading: t.textSize / 3 * 1pt, spacing: t.textSize / 3 * 1pt, justify: false, first-line-indent: 0pt)
  show table.cell: set block(breakable: false)
  figure(kind: table, numbering: none, supplement: none, caption: none, alt: t.caption, block(
    breakable: t.long, above: 8pt, below: 12.95pt,
    table(
      columns: t.widths.map(w => w * 1mm),
      stroke: 0.5pt,
      ..if t.headerRows > 0 { (table.header(..t.rows.slice(0, t.headerRows).flatten().map(boxed)),) },
      ..t.rows.slice(t.headerRows).flatten().map(boxed),
    ),
  ))
}

#for b in d.blocks {
  if b.type == "table" { drawn(b) }
  else if b.type == "heading" { heading(level: b.level, b.text) }
  else if b.type == "enclosures" { enclosures(b) }
  else if b.type == "signature" { signature(b) }
  else {
    let indent = if b.at("flush", default: false) { 0em } else { 2em }
    let words = par(first-line-indent: (amount: indent, all: true), b.text)
    if b.sticky { block(sticky: true, words) } else { words }
  }
}
`
