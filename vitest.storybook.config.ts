import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { browserArguments, browserPath } from './scripts/browser.mjs'

const executablePath = await browserPath()

/** Each story in Chromium: its play function, and axe in every look. */
export default defineConfig({
  plugins: [react(), storybookTest({ configDir: path.resolve('.storybook') })],
  test: {
    name: 'storybook',
    isolate: false,
    maxWorkers: availableParallelism(),
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
})
