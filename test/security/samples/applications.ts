import type { PlaceName, World } from '../world.ts'
import type { Samples } from './sample.ts'

const given = (world: World, place: PlaceName) => ({
  body: world.bodies[place].id,
  applicant: {
    kind: 'natural',
    name: '金申请',
    identity: { document: 'residentCard', number: '110101199003070417', files: [] },
    contact: { phone: '13800000000', email: null, address: null },
  },
  request: { description: '金杯县测试事项的信息', form: 'electronic', way: 'online', assistance: null },
  files: [],
})

const LETTERED = {
  kind: 'correctionAsked',
  on: '2026-03-02',
  items: ['请写明所需信息的名称。'],
  days: 10,
  documentNumber: null,
  dispatch: { method: 'direct', carrier: null, reference: '申请人签收' },
}

const list = (path: string) => ({ about: 'none' as const, ask: () => ({ path }) })

export const APPLICATION_SAMPLES: Samples = {
  'get /applications': list('/applications?limit=200'),
  'get /applications.xlsx': { ...list('/applications.xlsx'), also: [429] },
  'post /applications/duplicates': {
    reads: true,
    about: 'record',
    ask: ({ bodies }, place) => ({
      path: '/applications/duplicates',
      body: { body: bodies[place].id, name: '金申请', description: '金杯县测试事项的信息' },
    }),
  },
  'get /decision-advice': list('/decision-advice?clear=clear'),
  'get /applications/{id}/colleagues': {
    about: 'record',
    ask: async (world, place) => ({ path: `/applications/${await world.application(place)}/colleagues` }),
  },
  'post /applications/{id}/assignments': {
    about: 'record',
    also: [412], // somebody has it already
    ask: async (world, place) => ({
      path: `/applications/${await world.application(place)}/assignments`,
      body: { person: null, insteadOf: null },
    }),
  },
  'get /applications/counts': list('/applications/counts'),
  'get /applications/{id}': {
    about: 'record',
    ask: async (world, place) => ({ path: `/applications/${await world.application(place)}` }),
  },
  'post /applications': {
    about: 'record',
    ask: (world, place) => ({
      path: '/applications',
      body: { ...given(world, place), channel: 'inPerson', arrivedOn: '2026-03-02', evidence: null },
    }),
  },
  'post /applications/{id}/events': {
    about: 'record',
    act: 'application.handle',
    also: [422], // the step may not fit; who may not take it hears that before
    ask: async (world, place) => ({
      path: `/applications/${await world.application(place)}/events`,
      body: { kind: 'notedForPublication', on: '2026-03-02', reason: '多人申请', item: null },
      version: 2,
    }),
  },
  'post /applications/{id}/letters': {
    about: 'record',
    act: 'application.handle', // what this step asks for
    also: [422], // a body without 机关代字 issues nothing
    ask: async (world, place) => ({
      path: `/applications/${await world.application(place)}/letters`,
      body: { event: LETTERED },
      version: 2,
    }),
  },
  'post /applications/{id}/split': {
    about: 'record',
    ask: async (world, place) => ({
      path: `/applications/${await world.application(place)}/split`,
      body: { reason: '一事一申请', parts: ['测试事项甲', '测试事项乙'] },
      version: 2,
    }),
  },
  'get /letters/{id}/{format}': {
    about: 'record',
    ask: async (world, place) => ({ path: `/letters/${await world.letter(place)}/docx` }),
  },
  'post /applications/{id}/applicant': {
    about: 'record',
    ask: async (world, place) => ({
      path: `/applications/${await world.application(place)}/applicant`,
      body: { reason: '核对联系方式' },
    }),
  },
  'post /public/applications': {
    about: 'none',
    also: [429],
    ask: (world, place) => ({ path: '/public/applications', body: given(world, place) }),
  },
  'get /report-tables/{body}/{year}/applications': {
    about: 'record',
    ask: ({ bodies }, place) => ({ path: `/report-tables/${bodies[place].id}/2026/applications` }),
  },
  'get /report-tables/{body}/{year}/applications/{row}/{column}': {
    about: 'record',
    ask: ({ bodies }, place) => ({
      path: `/report-tables/${bodies[place].id}/2026/applications/received/natural`,
    }),
  },
}
