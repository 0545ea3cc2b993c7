import { formOf, workbookOf, XLSX_TYPE } from '../../fixtures/outgoing.ts'
import type { Samples } from './sample.ts'

const WORKBOOK = { name: '材料.xlsx', type: XLSX_TYPE, bytes: workbookOf('材料') }

export const FILE_SAMPLES: Samples = {
  'post /files/drafts': {
    about: 'none',
    also: [429],
    ask: () => ({ path: '/files/drafts', body: formOf(WORKBOOK) }),
  },
  'get /applications/{id}/files': {
    about: 'record',
    ask: async (world, place) => ({ path: `/applications/${await world.application(place)}/files` }),
  },
  'post /applications/{id}/files': {
    about: 'record',
    ask: async (world, place) => ({
      path: `/applications/${await world.application(place)}/files`,
      body: formOf(WORKBOOK, { kind: 'working' }),
    }),
  },
  'get /files/{id}': {
    about: 'record',
    ask: async (world, place) => ({ path: `/files/${await world.attachment(place)}` }),
  },
  'post /files/{id}/reveal': {
    about: 'record',
    ask: async (world, place) => ({
      path: `/files/${await world.attachment(place)}/reveal`,
      body: { reason: '核对材料' },
    }),
  },
  'patch /files/{id}': {
    about: 'record',
    ask: async (world, place) => ({
      path: `/files/${await world.attachment(place)}`,
      body: { title: '答复材料' },
      version: 1,
    }),
  },
  'post /files/{id}/clean': {
    about: 'record',
    ask: async (world, place) => ({ path: `/files/${await world.attachment(place)}/clean`, version: 1 }),
  },
  'post /files/{id}/confirmations': {
    about: 'record',
    ask: async (world, place) => ({
      path: `/files/${await world.attachment(place)}/confirmations`,
      body: { finding: '1', reason: '底稿也是应当公开的内容' },
      version: 1,
    }),
  },
  'delete /files/{id}': {
    about: 'record',
    ask: async (world, place) => ({ path: `/files/${await world.attachment(place)}` }),
  },
}
