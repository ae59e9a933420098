import type { Browser } from 'playwright'
import { expect, test } from 'vitest'
import { hostPages } from '../../scripts/sizes/hostPages.mjs'
import { hostReactScript } from '../../scripts/sizes/hostReact.mjs'
import { openInRounds } from '../../scripts/sizes/openInRounds.mjs'
import { withEsbuild } from '../../scripts/sizes/withEsbuild.mjs'
import { createFakeConnectionsApi, type FakeConnectionsApiOptions } from '../../src/testing'
import { launch } from './launch'

test('times are told by the reader’s zone where a host’s test has replaced the clock with Playwright’s', async () => {
  const browser = await launch()
  const inNewYork = { newPage: () => browser.newPage({ timezoneId: 'America/New_York' }) } as Browser
  const createApi = (options: FakeConnectionsApiOptions) =>
    createFakeConnectionsApi({ scenario: 'healthy', ...options })
  const host = hostPages.find(({ screens }) => screens.some(({ name }) => name === 'PauseScheduler'))
  const reactScript = await hostReactScript()
  // It opens its page at 3:24 PM in New York.
  const { page, close } = await openInRounds(inNewYork, await withEsbuild(host!.by.root), {
    createApi,
    hasConnection: true,
    reactScript,
  })
  expect(await page.getByText('until tomorrow').first().innerText()).toBe('until tomorrow at 8:00 AM')
  await close()
})
