import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const patient = { environment: 'node', testTimeout: 120_000, hookTimeout: 120_000 } as const

/** What is tried on the package as it is built: packed, in real browsers, and in whole journeys. It is built before they run. */
export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    globalSetup: ['test/build.setup.ts'],
    projects: [
      { test: { ...patient, name: 'package', isolate: false, include: ['test/package/**/*.test.ts'] } },
      { test: { ...patient, name: 'browser', include: ['test/browser/**/*.test.ts'] } },
      // Alone: what a person should see within seconds isn't judged while other tests take the processors.
      { test: { ...patient, name: 'journey', include: ['test/journey/**/*.test.ts'], fileParallelism: false } },
    ],
  },
})
