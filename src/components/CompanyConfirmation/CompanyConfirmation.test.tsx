import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { createConnectionsClient } from '../../api/createConnectionsClient'
import { renderWithClient } from '../../../test/renderWithClient'
import { type ScenarioName, scenarios } from '../../testing'
import { QuickBooksDesktopSetup } from '../QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { CompanyConfirmation } from './CompanyConfirmation'
import type { ConfirmationOptions } from '../ui/ConfirmationOptions'

const question = 'Is this your company?'

function openStep(scenario: ScenarioName, options: ConfirmationOptions = {}) {
  return renderWithClient((page) => <CompanyConfirmation connectionId={page.connectionId} {...options} />, {
    scenario: scenarios[scenario],
  })
}

function openSetup(scenario: ScenarioName, options: ConfirmationOptions = {}) {
  return renderWithClient((page) => <QuickBooksDesktopSetup connectionId={page.connectionId} {...options} />, {
    scenario: scenarios[scenario],
  })
}

test('the company appears by itself, and Yes moves setup on at once', async () => {
  const { api, user } = openSetup('passwordIssued')
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
  api.quickBooksComputer.showsCompany()
  const yes = await screen.findByRole('button', { name: 'Yes, continue' })
  expect(screen.getByRole('heading', { name: question })).toBeVisible()
  expect(screen.getByText('Willow Creek Cabinets')).toBeVisible()
  expect(screen.getByText(/Willow Creek Cabinets\.QBW$/)).toBeVisible()
  expect(screen.getByText('on OFFICE-PC')).toBeVisible()
  expect(screen.getByRole('timer')).toHaveTextContent(/^QuickBooks is waiting · [23]:\d\d$/)
  await user.click(yes)
  expect(await screen.findByRole('heading', { name: 'Choose when to sync' })).toBeVisible()
})

test('No leads to the right company and a new file, also after a reload', async () => {
  const { api, user, unmount } = openSetup('otherCompanyShown')
  expect(await screen.findByText('Harbor Lending expects Willow Creek Cabinets.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'No, another company' }))
  expect(await screen.findByRole('heading', { name: 'Open the configuration file' })).toBeVisible()
  expect(screen.getByText('Now for the right company')).toBeVisible()
  expect(screen.getByText(/remove Harbor Lending in Edit > Preferences > Integrated Applications/)).toBeVisible()
  const { baseUrl, companyId, getAccessToken, connectionId } = api
  const client = createConnectionsClient({ baseUrl, companyId, getAccessToken })
  const { results } = await client.timeline.list(connectionId)
  expect(results[0]).toMatchObject({ kind: 'configurationReplaced' })
  expect(results[1]).toMatchObject({ kind: 'companyRefused', by: 'customer', detail: 'Willow Creek Rentals' })
  expect(screen.getByText(/choose File > Open or Restore Company/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(screen.getByText(/choose Remove beside Harbor Lending/)).toBeVisible()
  expect(api.quickBooksDesktop().configuration).toMatchObject({ generation: 2, fileName: 'Harbor-Lending-2.qwc' })
  unmount()
  openSetup('otherCompanyWanted')
  expect(await screen.findByText('Now for the right company')).toBeVisible()
})

test('a company that is connected already can’t be confirmed; there is a way to its connection', async () => {
  const onOpenConnection = vi.fn()
  const { user } = openStep('companyAlreadyConnected', { onOpenConnection, confirmCompany: false })
  await user.click(await screen.findByRole('button', { name: 'Show that connection' }))
  expect(onOpenConnection).toHaveBeenCalledExactlyOnceWith({ connectionId: 'connection-2' })
  expect(screen.queryByRole('button', { name: 'Yes, continue' })).toBeNull()
  expect(screen.getByRole('button', { name: 'No, another company' })).toBeVisible()
})

test('without a way to another connection there is no button for it', async () => {
  openStep('companyAlreadyConnected')
  expect(await screen.findByText('Willow Creek Cabinets is already connected')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Show that connection' })).toBeNull()
})

test('an answer given late says what makes QuickBooks continue', async () => {
  const { api, user } = openSetup('companyNotWaitedFor')
  expect(await screen.findByText(/^You can still answer/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Yes, continue' }))
  expect(await screen.findByText(/^You confirmed this company/)).toBeVisible()
  expect(screen.getByText(/choose Update Selected/)).toBeVisible()
  api.quickBooksComputer.linksCompany()
  expect(await screen.findByRole('heading', { name: 'Choose when to sync' })).toBeVisible()
  expect(screen.getByText('Willow Creek Cabinets')).toBeVisible()
})

test('a host that answers in the customer’s place confirms without a press', async () => {
  const { api } = openSetup('companyShown', { confirmCompany: false })
  await waitFor(() => expect(api.quickBooksDesktop().setup.companyConfirmedAt).not.toBeNull())
  expect(await screen.findByRole('heading', { name: 'Choose when to sync' })).toBeVisible()
})

test('a failed answer says so, and is given again', async () => {
  const { api, user } = openStep('companyNotWaitedFor')
  const yes = await screen.findByRole('button', { name: 'Yes, continue' })
  api.fail(500, { times: 10, method: 'POST' })
  await user.click(yes)
  const retry = await screen.findByRole('button', { name: 'Try again' }, { timeout: 10_000 })
  api.recover()
  await user.click(retry)
  expect(await screen.findByText(/^You confirmed this company/)).toBeVisible()
})
