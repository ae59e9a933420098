import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithClient } from '../../../../test/renderWithClient'
import { type Scenario, scenarios } from '../../../testing'
import { ConnectionManager } from '../ConnectionManager'

async function openPage(scenario: Scenario = scenarios.healthy) {
  const page = renderWithClient(<ConnectionManager />, { scenario })
  await page.user.click(await screen.findByRole('button', { name: 'QuickBooks Desktop' }))
  await screen.findByRole('heading', { level: 2, name: 'QuickBooks Desktop' })
  return page
}

test('a new computer is set up after a question, as the same connection with its data', async () => {
  const { user, api } = await openPage()
  const records = () => api.quickBooksDesktop().dataTypes.map(({ recordCount }) => recordCount)
  const before = records()
  await user.click(await screen.findByRole('button', { name: 'I have a new computer…' }))
  const question = await screen.findByRole('alertdialog', { name: 'Move this connection to a new computer?' })
  expect(api.requests.some(({ path }) => path.endsWith('/replacement'))).toBe(false)
  await user.click(within(question).getByRole('button', { name: 'Set up the new computer' }))
  expect(await screen.findByText('Step 2 of 8: Check the computer')).toBeInTheDocument()
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(screen.getByText('You’re connecting Willow Creek Cabinets again')).toBeVisible()
  await waitFor(() =>
    expect(screen.getByRole('group', { name: 'Finish connecting' })).toContainElement(
      document.activeElement as HTMLElement,
    ),
  )
  expect(api.connections.map(({ id, status }) => [id, status])).toEqual([['connection-1', 'PendingAuth']])
  expect(records()).toEqual(before)
})

test('Cancel changes nothing, and a failure can be tried again in the question', async () => {
  const { user, api } = await openPage()
  const button = await screen.findByRole('button', { name: 'I have a new computer…' })
  await user.click(button)
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Cancel' }))
  expect(button).toHaveFocus()
  expect(api.connections[0]?.status).toBe('Linked')
  await user.click(button)
  const question = within(await screen.findByRole('alertdialog'))
  api.fail(403, { method: 'POST' })
  await user.click(question.getByRole('button', { name: 'Set up the new computer' }))
  expect(await question.findByRole('alert')).toHaveTextContent('isn’t allowed')
  await user.click(question.getByRole('button', { name: 'Set up the new computer' }))
  expect(await screen.findByText('Step 2 of 8: Check the computer')).toBeInTheDocument()
})

test('a hosted computer is the hosting company’s to change', async () => {
  await openPage({
    connectionStatus: 'Linked',
    quickBooksDesktop: { hosting: 'rightworks', companyFile: { companyName: 'Cedar', path: '', computerName: null } },
  })
  await screen.findByRole('button', { name: 'Disconnect…' })
  expect(screen.queryByRole('button', { name: 'I have a new computer…' })).toBeNull()
})
