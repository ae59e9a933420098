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
      { test: { ...patient, name: 'browser', isolate: false, include: ['test/browser/**/*.test.ts'] } },
      // One at a time: what a person should see within seconds isn't judged while another journey takes the processors. Each file has a process
      // of its own: a computer that is switched off in mid sync may still set its timer.
      { test: { ...patient, name: 'journey', include: ['test/journey/**/*.test.ts'], fileParallelism: false } },
    ],
  },
})
