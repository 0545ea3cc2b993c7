import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { ROOMS } from './src/rooms.ts'

/** Nothing leaks out of a pure room, so its tests share a process: less than half the time, most of it imports. */
const PURE = ROOMS.filter(room => room.pure).map(({ name }) => `src/${name}/**/*.test.ts`)

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'world',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
          exclude: ['node_modules/**', ...PURE],
        },
      },
    ],
  },
})
