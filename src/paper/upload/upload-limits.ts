/** Bounds of an upload (SEC-F1). */
export const UPLOAD_LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  /** Of an archive with all that is in it, archives in archives included. */
  unpackedBytes: 200 * 1024 * 1024,
  entries: 2_000,
  ratio: 100,
  /** Below this size a high ratio is only a file with much white space. */
  ratioFreeBytes: 8 * 1024 * 1024,
  /** An archive may hold archives; these may not. */
  archiveDepth: 2,
  pixels: 50_000_000,
  nameBytes: 255,
} as const
