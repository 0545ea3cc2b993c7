export type {
  CellRange,
  ComposedBlock,
  ComposedCell,
  ComposedEnclosures,
  ComposedHeading,
  ComposedParagraph,
  ComposedSignature,
  ComposedTable,
  Composition,
  Letterhead,
  TieOut,
  TieOutVerdict,
} from './composition.ts'
export { writeDocx } from './docx/write-docx.ts'
export { type CleanableKind, type CleanCopy, cleanCopy } from './hidden/clean-copy.ts'
export { findHidden } from './hidden/find-hidden.ts'
export { HIDDEN_KINDS, type HiddenFinding, type HiddenKind } from './hidden/finding.ts'
export { writeHtml } from './html/write-html.ts'
export { writeMarkdown } from './md/write-markdown.ts'
export {
  type Block,
  type Cell,
  describePlace,
  type Line,
  type Paper,
  type PaperKind,
  type Place,
  type Row,
  type Table,
  type Word,
} from './model.ts'
export { writePdf } from './pdf/write-pdf.ts'
export { readPaper } from './read-paper.ts'
export { readSealImage, type SealImage } from './seal-image.ts'
export { decodeText } from './text/decode-text.ts'
export { UNUSABLE_REASONS, type Unusable, type UnusableReason } from './unusable.ts'
export { unusable } from './unusable-messages.ts'
export type { ArchivedFile } from './upload/inspect-archive.ts'
export { type AcceptedUpload, inspectUpload } from './upload/inspect-upload.ts'
export { countPages, type ReadUpload, readUpload } from './upload/read-upload.ts'
export { safeName } from './upload/safe-name.ts'
export { UPLOAD_KINDS, type UploadKind } from './upload/upload-kinds.ts'
export { UPLOAD_LIMITS } from './upload/upload-limits.ts'
export { type SheetList, writeSheetList } from './xlsx/write-list.ts'
export { writeXlsx } from './xlsx/write-xlsx.ts'
