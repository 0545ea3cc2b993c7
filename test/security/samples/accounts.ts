import { PASSWORD } from '../world.ts'
import type { Samples } from './sample.ts'

const of = (path: string) => ({ about: 'none' as const, ask: () => ({ path }) })

export const ACCOUNT_SAMPLES: Samples = {
  'get /setup': of('/setup'),
  'post /setup': {
    about: 'none',
    also: [404, 429], // it is set up already
    ask: () => ({
      path: '/setup',
      body: {
        token: 'x',
        body: { name: '金杯县丙局', kind: 'department', level: 'county' },
        account: 'xitong',
        name: '金系统',
        password: 'Qing-2026-Shui',
      },
    }),
  },
  'get /words': of('/words'),
  'post /session': {
    about: 'none',
    also: [401, 429], // nobody has this account
    ask: () => ({ path: '/session', body: { account: 'nobody', password: PASSWORD } }),
  },
  'get /session': of('/session'),
  'delete /session': of('/session'),
  'post /session/password': {
    about: 'none',
    ask: () => ({ path: '/session/password', body: { current: PASSWORD, next: 'Qing-2026-Shui' } }),
  },
  'post /session/totp': { about: 'none', ask: () => ({ path: '/session/totp', body: {} }) },
  'post /session/totp/confirm': {
    about: 'none',
    also: [422], // no authenticator
    ask: () => ({ path: '/session/totp/confirm', body: { code: '000000' } }),
  },
  'get /sessions': of('/sessions'),
  'delete /sessions': of('/sessions'),
  'delete /sessions/{id}': { about: 'none', also: [404], ask: () => ({ path: '/sessions/abc' }) },
  'get /tokens': of('/tokens'),
  'post /tokens': {
    about: 'none',
    also: [422], // who may nothing on records has nothing to give
    ask: () => ({ path: '/tokens', body: { name: '同步', scopes: ['body.list'], days: 30 } }),
  },
  'delete /tokens/{id}': { about: 'none', also: [404], ask: () => ({ path: '/tokens/abc' }) },
  'get /people': of('/people?limit=200'),
  'get /people.xlsx': { ...of('/people.xlsx'), also: [429] },
  'get /people/{id}': {
    about: 'record',
    ask: async (world, place) => ({ path: `/people/${await world.person(place)}` }),
  },
  'post /people': {
    about: 'none',
    ask: (world, place) => ({
      path: '/people',
      body: { account: world.word(), name: '金新', body: world.bodies[place].id },
    }),
  },
  'patch /people/{id}': {
    about: 'record',
    ask: async (world, place) => ({
      path: `/people/${await world.person(place)}`,
      body: { name: '金改' },
      version: 1,
    }),
  },
  'put /people/{id}/roles': {
    about: 'record',
    ask: async (world, place) => ({
      path: `/people/${await world.person(place)}/roles`,
      body: { roles: ['reviewer'] },
      version: 1,
    }),
  },
  ...Object.fromEntries(
    [
      ['post', 'suspend'],
      ['post', 'resume'],
      ['post', 'password'],
      ['delete', 'totp'],
      ['delete', 'sessions'],
    ].map(([method, what]) => [
      `${method} /people/{id}/${what}`,
      {
        about: 'record',
        ask: async (world, place) => ({ path: `/people/${await world.person(place)}/${what}`, version: 1 }),
      },
    ]) satisfies [string, Samples[string]][],
  ),
  'get /policy': of('/policy'),
  'put /policy': {
    about: 'none',
    also: [412], // done once, the version moves on
    ask: () => ({
      path: '/policy',
      body: { profile: 'djbh3', idleMinutes: 15, secondFactorRoles: ['officer', 'supervisor'] },
      version: 0,
    }),
  },
  'get /audit': of('/audit?limit=200'),
  'get /audit.xlsx': { ...of('/audit.xlsx'), also: [429] },
  'post /audit/verify': { ...of('/audit/verify'), also: [429] },
}
