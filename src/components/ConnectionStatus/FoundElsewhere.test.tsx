import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { ConnectionManager } from '../ConnectionManager/ConnectionManager'
import { FirstSyncProgress } from '../FirstSyncProgress/FirstSyncProgress'
import { ConnectionStatus } from './ConnectionStatus'

const patience = { timeout: 3000 }
const title = 'Is this still your company file?'
const yes = 'Yes, read it here'
const no = 'No, don’t read it'

const show = () =>
  renderWithClient((api) => <ConnectionStatus connectionId={api.connectionId} />, { scenario: 'foundAtOtherPath' })

test('a company file that is met at another path is asked about, with both paths, its computer and what each answer means', async () => {
  const { api } = renderWithClient((page) => <ConnectionStatus connectionId={page.connectionId} />, {
    scenario: 'healthy',
  })
  await screen.findByText('Connected and healthy', { selector: 'h2' })
  api.quickBooksComputer.opensCopy()
  const question = within(await screen.findByRole('region', { name: title }, patience))
  expect(question.getByText('Willow Creek Cabinets')).toBeVisible()
  const paths = question.getAllByText(/Willow Creek Cabinets\.QBW$/).map(({ textContent }) => textContent)
  expect(paths).toEqual([expect.stringMatching(/^D:.Books/), expect.stringMatching(/^C:.Users/)])
  expect(question.getByText('on OFFICE-PC')).toBeVisible()
  expect(question.getByText(/the file was moved\. Everything is read once more/)).toBeVisible()
  expect(question.getByText(/it’s a copy, such as last year’s\. Then open the right file/)).toBeVisible()
  expect(screen.queryByText('Connected and healthy')).toBeNull()
})

test('Yes is told until QuickBooks is read there, and then the page has the new path', async () => {
  const { api, user } = show()
  await user.click(await screen.findByRole('button', { name: yes }))
  const answered = await screen.findByText('The file is read at this path from now on.')
  expect(screen.queryByRole('button', { name: no })).toBeNull()
  await waitFor(() => expect(document.activeElement).toContainElement(answered))
  expect(api.requests.at(-1)?.path).toMatch(/\/company$/)
  api.quickBooksComputer.startsSync()
  expect(await screen.findByText('Syncing now: QuickBooks is busy', { selector: 'h2' }, patience)).toBeVisible()
  expect(answered).not.toBeInTheDocument()
  expect(api.quickBooksDesktop().companyFile?.path).toMatch(/^D:/)
})

test('after No the right file is to be opened, nothing is read, and the question comes again where the copy is still open', async () => {
  const { api, user } = show()
  await user.click(await screen.findByRole('button', { name: no }))
  expect(await screen.findByRole('heading', { name: 'Needs you: Another company is open in QuickBooks' })).toBeVisible()
  expect(screen.queryByRole('region', { name: title })).toBeNull()
  expect(document.body).not.toHaveFocus()
  api.quickBooksComputer.opensCopy()
  expect(await screen.findByRole('region', { name: title }, patience)).toBeVisible()
  api.quickBooksComputer.startsSync()
  expect(api.quickBooksDesktop().activity.state).toBe('idle')
})

test('an answer that couldn’t be given says so, and can be given again', async () => {
  const { api, user } = show()
  const button = await screen.findByRole('button', { name: yes })
  api.fail(409, { method: 'POST', path: '/company' })
  await user.click(button)
  expect(await screen.findByRole('alert')).toBeVisible()
  await user.click(screen.getByRole('button', { name: yes }))
  expect(await screen.findByText('The file is read at this path from now on.')).toBeVisible()
})

test('a list doesn’t say that all is well with it', async () => {
  renderWithClient(<ConnectionManager />, { scenario: 'foundAtOtherPath' })
  expect(await screen.findByText('Company file found at another path')).toBeVisible()
  expect(screen.queryByText('QuickBooks is free to use.')).toBeNull()
})

test('the first sync asks too where its file is met elsewhere', async () => {
  const { api } = renderWithClient((page) => <FirstSyncProgress connectionId={page.connectionId} />, {
    scenario: 'companyLinked',
  })
  await screen.findByText(/Waiting for the Web Connector/)
  api.quickBooksComputer.opensCopy()
  expect(await screen.findByRole('region', { name: title }, patience)).toBeVisible()
  expect(screen.queryByText(/Waiting for the Web Connector/)).toBeNull()
})
