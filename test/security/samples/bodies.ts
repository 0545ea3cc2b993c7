import type { Samples } from './sample.ts'

export const BODY_SAMPLES: Samples = {
  'get /bodies': { about: 'none', ask: () => ({ path: '/bodies?limit=200' }) },
  'get /bodies.xlsx': { about: 'none', also: [429], ask: () => ({ path: '/bodies.xlsx' }) },
  'get /bodies/{id}': {
    about: 'record',
    ask: ({ bodies }, place) => ({ path: `/bodies/${bodies[place].id}` }),
  },
  'post /bodies': {
    about: 'none',
    ask: () => ({ path: '/bodies', body: { name: '金杯县乙局', kind: 'department', level: 'county' } }),
  },
  'patch /bodies/{id}': {
    about: 'record',
    also: [412], // changed once, the version moves on
    ask: ({ bodies }, place) => ({
      path: `/bodies/${bodies[place].id}`,
      body: { regionCode: '410000' },
      version: 1,
    }),
  },
}
