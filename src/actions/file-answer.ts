/** A file that leaves the house: its Chinese name with the ending, its kind and its bytes. */
export interface FileAnswer {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
