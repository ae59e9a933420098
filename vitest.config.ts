import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { sourceEntries } from './scripts/sourceEntries.mjs'

const resolve = { alias: sourceEntries() }
const serviceTests = ['packages/connector-service/**/*.test.ts']

/** What needs neither a build nor a browser: the inner loop. The rest has `vitest.browser.config.ts` and `vitest.storybook.config.ts`. */
export default defineConfig({
  test: {
    // Much of what is tested waits: each processor has a worker.
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve,
        test: {
          name: 'node',
          isolate: false,
          environment: 'node',
          // The calendar's exhaustive tests count through years of nights; the limit only has to outlast a busy machine.
          testTimeout: 30_000,
          include: [
            'src/**/*.test.ts',
            'test/node/**/*.test.ts',
            'packages/web-connector/**/*.test.ts',
            'examples/host-app/**/*.test.ts',
          ],
        },
      },
      {
        resolve,
        test: {
          name: 'dom',
          environment: 'jsdom',
          pool: 'threads',
          isolate: false,
          include: ['src/**/*.test.tsx', 'test/dom/**/*.test.tsx'],
          setupFiles: ['test/setup-dom.ts'],
        },
      },
      {
        resolve,
        test: { name: 'sqlite', isolate: false, environment: 'node', include: serviceTests, testTimeout: 30_000 },
      },
      {
        resolve,
        test: {
          name: 'postgres',
          isolate: false,
          environment: 'node',
          include: serviceTests,
          globalSetup: ['test/postgres.setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
