import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithClient } from '../../../../test/renderWithClient'
import type { ScenarioName } from '../../../testing'
import { ConnectionManager } from '../ConnectionManager'

async function openPage(scenario: ScenarioName) {
  const page = renderWithClient(<ConnectionManager />, { scenario })
  await page.user.click(await screen.findByRole('button', { name: 'QuickBooks Desktop' }))
  await screen.findByRole('heading', { level: 3, name: 'History' })
  return page
}

const syncs = (requests: readonly { method: string; path: string }[]) =>
  requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/syncs'))

test('everything is read again only after a question that says what it does, and its progress is shown', async () => {
  const { api, user } = await openPage('healthy')
  await user.click(screen.getByText('Numbers don’t match?'))
  const open = await screen.findByRole('button', { name: 'Read everything again…' })
  await user.click(open)
  const question = within(await screen.findByRole('alertdialog', { name: 'Read everything again?' }))
  expect(question.getByText(/QuickBooks is busy for as long as it was then/)).toBeVisible()
  expect(question.getByText(/Nothing is lost/)).toBeVisible()
  await user.click(question.getByRole('button', { name: 'Cancel' }))
  expect(syncs(api.requests)).toHaveLength(0)
  await user.click(open)
  await user.click(await screen.findByRole('button', { name: 'Read everything' }))
  expect(await screen.findByText(/^Asked for\. It starts when/)).toBeVisible()
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(syncs(api.requests)).toHaveLength(1)
  expect(api.quickBooksDesktop().dataTypes.every(({ status }) => status === 'Queued')).toBe(true)
  api.quickBooksComputer.startsSync()
  api.quickBooksComputer.progressesFirstSync(40)
  const progress = await screen.findByRole('progressbar', { name: 'This sync' }, { timeout: 3000 })
  await waitFor(() => expect(progress).toHaveAttribute('value', '40'), { timeout: 3000 })
})

test('a request that is refused keeps the question open and says so', async () => {
  const { api, user } = await openPage('healthy')
  await user.click(screen.getByText('Numbers don’t match?'))
  await user.click(await screen.findByRole('button', { name: 'Read everything again…' }))
  api.fail(409, { method: 'POST', path: '/syncs' })
  await user.click(await screen.findByRole('button', { name: 'Read everything' }))
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.getByRole('alertdialog')).toBeVisible()
})

test.each(['paused', 'unlinked', 'oneTimeFinished'] as const)('it isn’t offered where it is %s', async (scenario) => {
  await openPage(scenario)
  expect(screen.queryByText('Numbers don’t match?')).toBeNull()
})
