/** Measures of GB/T 9704 on paper, a readable column on a screen; wide tables scroll by themselves on a phone. */
export const PAGE_STYLE = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; color: #111; background: #fff; line-height: 1.8; overflow-wrap: anywhere;
  font-family: FangSong, FangSong_GB2312, STFangsong, "Noto Serif SC", "Noto Serif CJK SC", serif; font-size: 1.125rem; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 1rem 0 2rem; text-align: center; font-size: 1.75rem; line-height: 1.5;
  font-family: FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif SC", "Noto Serif CJK SC", serif; }
h1 span { display: inline-block; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; font-family: SimHei, "Noto Sans CJK SC", sans-serif; }
h3 { margin: 1rem 0 0.25rem; font-size: 1.125rem; font-family: KaiTi, KaiTi_GB2312, STKaiti, serif; }
p { margin: 0 0 0.25rem; text-indent: 2em; text-align: justify; }
.flush { text-indent: 0; }
.sender { color: #c8000f; text-align: center; text-indent: 0; font-size: 2rem; line-height: 1.3;
  border-bottom: 5px double #c8000f; padding-bottom: 0.5rem;
  font-family: FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif SC", "Noto Serif CJK SC", serif; }
.reference { text-align: right; text-indent: 0; }
.signature { width: fit-content; margin: 2rem 4em 1rem auto; }
.signature p { text-align: center; text-indent: 0; }
.scroll { position: relative; overflow-x: auto; margin: 0.75rem 0 1.5rem; }
.scroll:focus-visible { outline: 3px solid #1554a0; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 0.9375rem; line-height: 1.4;
  font-variant-numeric: tabular-nums; }
table.wide { min-width: 56rem; }
table.narrow { min-width: 20rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { border: 1px solid #555; padding: 0.3rem 0.35rem; text-align: center; vertical-align: middle; font-weight: normal; }
th { background: #f3f5f8; }
.words { text-align: left; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
  body { font-size: 16pt; line-height: 28.9pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 22pt; line-height: 33pt; margin: 0 0 28.9pt; }
  h2, h3 { font-size: 16pt; line-height: 28.9pt; margin: 0; padding-left: 2em; break-after: avoid; }
  p { margin: 0; }
  .scroll { overflow: visible; margin: 6pt 0; }
  table, table.wide, table.narrow { min-width: 0; font-size: 9pt; line-height: 1.25; }
  th, td { padding: 1.5pt 2pt; border: 0.5pt solid #000; }
  th { background: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`
