import type { Samples } from './sample.ts'

export const CALENDAR_SAMPLES: Samples = {
  'get /calendar/moves': { about: 'none', ask: () => ({ path: '/calendar/moves' }) },
  'get /calendar/{year}': { about: 'none', ask: () => ({ path: '/calendar/2026' }) },
  'get /notifications': { about: 'none', ask: () => ({ path: '/notifications' }) },
  'post /notifications/{id}/read': {
    about: 'none',
    also: [404], // nobody in the world has been told anything yet
    ask: () => ({ path: '/notifications/none/read' }),
  },
  'post /calendar/notices': {
    about: 'none',
    ask: () => ({
      path: '/calendar/notices',
      body: { year: 2030, number: null, holidays: [['元旦', '2030-01-01', '2030-01-01', []]] },
    }),
  },
}
