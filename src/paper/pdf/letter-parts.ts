/**
 * The parts of the letter format in Typst (GB/T 9704-2012 10.1): the red rules of the first page, 发文机关标志 and
 * 发文字号 above the title, enclosures, signature with its seal. Measures come in as data, `d.letterhead` and the
 * blocks' own.
 */
export const LETTER_PARTS = `
#let red-rule(length, above, between, below, colour) = stack(
  spacing: between * 1pt,
  line(length: length * 1mm, stroke: above * 1pt + colour),
  line(length: length * 1mm, stroke: below * 1pt + colour),
)

#let rules(h) = {
  let colour = rgb(h.red)
  let side = (210 - h.ruleLength) / 2 * 1mm
  place(top + left, dx: side, dy: h.upperRule * 1mm, red-rule(h.ruleLength, h.thick, h.gap, h.thin, colour))
  place(bottom + left, dx: side, dy: -h.lowerRule * 1mm, red-rule(h.ruleLength, h.thin, h.gap, h.thick, colour))
}

#let letterhead(h) = {
  place(top + center, dx: -1mm, dy: h.senderTop * 1mm - 37mm, block(width: h.ruleLength * 1mm, par(
    first-line-indent: 0pt, justify: false,
    align(center, text(size: h.senderSize * 1pt, weight: 700, fill: rgb(h.red), tracking: 0pt, h.sender)),
  )))
  v(h.firstLine * 1mm - 37mm)
  if h.reference == none { v(h.line * 1pt) } else {
    align(right, par(first-line-indent: 0pt, h.reference))
    v(2 * h.line * 1pt - 12.95pt)
  }
}

#let enclosures(b) = {
  v(16pt)
  for (at, item) in b.items.enumerate() {
    let number = if b.items.len() > 1 { str(at + 1) + ". " } else { "" }
    context {
      let hang = measure(number).width
      block(sticky: b.sticky, pad(left: 5em, par(first-line-indent: 0pt, hanging-indent: hang, {
        if at == 0 { h(-3em); "附件：" }
        number
        item
      })))
    }
  }
}

#let signature(b) = block(breakable: false, width: 100%, above: b.above * 1pt + 12.95pt, context {
  let width = calc.max(measure(b.name).width, measure(b.date).width)
  let room = calc.max(0pt, 4 * 16pt - (width - measure(b.date).width) / 2)
  align(right, pad(right: room, box(width: width, {
    if b.seal != none {
      place(center + horizon, dy: -b.seal.rise * 1mm, image(b.seal.path, width: b.seal.width * 1mm, alt: b.seal.alt))
    }
    set par(first-line-indent: 0pt, justify: false)
    align(center, par(b.name))
    align(center, par(b.date))
  })))
  if b.note != none { par(b.note) }
})
`
