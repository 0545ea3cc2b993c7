/**
 * How much of a document is read before it is refused. An annual report has some 10 pages, 3 tables and 350 cells;
 * every bound leaves two orders of magnitude above the largest report seen, and keeps the worst file under 500 MB and 10 s.
 */
export const LIMITS = {
  /** A scanned report with a text layer reaches 40 MB; above this the bytes alone would crowd the memory. */
  fileBytes: 64 * 1024 * 1024,
  /** Of one decoded text (html, txt, md, json): its characters take two bytes each in memory. */
  textBytes: 64 * 1024 * 1024,
  /** Paragraphs or lines of one document. */
  lines: 400_000,
  /** Table cells of one document, in all its tables. */
  cells: 400_000,
  /** Tables within tables; browsers stop at 512 elements, Word writes at most a handful. */
  tableDepth: 64,
  /** Elements within elements of one XML part. */
  xmlDepth: 512,
  /** Entries of one zip. */
  zipEntries: 2_000,
  /** Bytes of one zip when unpacked, as its directory declares them. */
  zipUnpackedBytes: 200 * 1024 * 1024,
  /** Unpacked to packed. */
  zipRatio: 100,
  /** Below this size a high ratio is only a file with much white space. */
  zipRatioFreeBytes: 8 * 1024 * 1024,
  /** Bytes of one XML part that is parsed: some 25 MB pass a second. */
  xmlPartBytes: 100 * 1024 * 1024,
  /** Columns that one cell may span, and rows: the ceilings of the HTML standard. */
  colSpan: 1_000,
  rowSpan: 65_534,
} as const
