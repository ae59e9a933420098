import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { sourceEntries } from './scripts/sourceEntries.mjs'

const resolve = { alias: sourceEntries() }
const service = [
  'qbwc/manyCompanies',
  'qbwc/killedService',
  'records/changeFeed',
  'copy/faithfulCopy',
  'copy/fieldReports',
].map((name) => `packages/connector-service/src/${name}.test.ts`)
const long = { isolate: false, environment: 'node', env: { LONG_PROOFS: 'true' }, testTimeout: 300_000 } as const

/** The proofs of which `npm test` runs a short form, at their full length. */
export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve,
        test: {
          ...long,
          name: 'calendar',
          include: ['test/node/calendar/{randomCalendars,clockChangeNights}.test.ts'],
        },
      },
      {
        test: {
          ...long,
          name: 'journey',
          include: ['test/journey/comingBack.test.ts'],
          globalSetup: ['test/build.setup.ts'],
        },
      },
      { resolve, test: { ...long, name: 'sqlite', include: service } },
      { resolve, test: { ...long, name: 'postgres', include: service, globalSetup: ['test/postgres.setup.ts'] } },
    ],
  },
})
