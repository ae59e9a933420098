import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { browserArguments, browserPath } from './scripts/browser.mjs'

const executablePath = await browserPath()
const serviceTests = 'packages/connector-service/**/*.test.ts'

export default defineConfig({
  test: {
    // Much of what is tested waits: each processor has a worker.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'node',
          isolate: false,
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'test/node/**/*.test.ts',
            'packages/web-connector/**/*.test.ts',
            'examples/host-app/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          pool: 'threads',
          isolate: false,
          include: ['src/**/*.test.tsx', 'test/dom/**/*.test.tsx'],
          setupFiles: ['test/setup-dom.ts'],
        },
      },
      { test: { name: 'sqlite', isolate: false, environment: 'node', include: [serviceTests], testTimeout: 30_000 } },
      {
        test: {
          name: 'postgres',
          isolate: false,
          environment: 'node',
          include: [serviceTests],
          globalSetup: ['test/postgres.setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journey',
          environment: 'node',
          include: ['test/journey/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        plugins: [react(), storybookTest({ configDir: path.resolve('.storybook') })],
        test: {
          name: 'storybook',
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserArguments },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
