import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { setupSteps } from '../../domain/setup/setupSteps'
import { scenarios } from '../../testing'
import type { FakeConnectionsApi } from '../../testing/FakeConnectionsApi'
import { QuickBooksDesktopSetup } from './QuickBooksDesktopSetup'
import { stepParts } from './SetupStep'

const setup = ({ connectionId }: FakeConnectionsApi) => <QuickBooksDesktopSetup connectionId={connectionId} />
const steps = () => screen.getByRole('navigation', { name: 'Connect QuickBooks Desktop' })
const currentStep = () => steps().querySelector('[aria-current="step"]')
const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 2, name })

test('by keyboard, the first choice creates the connection and moves the focus to the next step', async () => {
  const onConnectionStarted = vi.fn()
  const { user, api } = renderWithClient(<QuickBooksDesktopSetup onConnectionStarted={onConnectionStarted} />, {
    scenario: scenarios.noConnectionYet,
  })
  await screen.findByRole('radio', { name: 'QuickBooks Desktop app' })
  await user.tab()
  await user.tab()
  expect(screen.getByRole('radio', { name: 'QuickBooks Desktop app' })).toHaveFocus()
  await user.keyboard(' ')
  await user.tab()
  await user.keyboard('{Enter}')
  expect(await heading('Check the computer with QuickBooks')).toHaveFocus()
  expect(onConnectionStarted.mock.calls).toEqual([[{ connectionId: api.connectionId }]])
  expect(api.quickBooksDesktop().hosting).toBe('desktopApp')
  expect(screen.getByText('Step 2 of 8: Check the computer')).toBeInTheDocument()
})

test('passing the new id back at once changes nothing for the customer', async () => {
  function Host() {
    const [kept, setKept] = useState<string>()
    return <QuickBooksDesktopSetup connectionId={kept} onConnectionStarted={(event) => setKept(event.connectionId)} />
  }
  const { user, api } = renderWithClient(<Host />, { scenario: scenarios.noConnectionYet })
  await user.click(await screen.findByRole('radio', { name: 'Rightworks' }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await heading('Check the computer with QuickBooks')).toHaveFocus()
  expect(api.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/connections'))).toHaveLength(1)
})

test('the QuickBooks computer moves setup on, and a reload shows the same step', async () => {
  const { api, reload } = renderWithClient(setup, { scenario: scenarios.connectorInstalled })
  await screen.findByText('Step 4 of 8: Open the configuration file')
  api.quickBooksComputer.addsConfiguration()
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
  expect(currentStep()).toHaveTextContent('Sign in the Web Connector')
  reload()
  expect(screen.queryByText(/Step 1 of/)).not.toBeInTheDocument()
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
})

test('without an id, setup continues the unfinished connection and creates no second one', async () => {
  const { api, reload } = renderWithClient(<QuickBooksDesktopSetup />, { scenario: scenarios.requirementsConfirmed })
  await screen.findByText('Step 3 of 8: Install the Web Connector')
  reload()
  await screen.findByText('Step 3 of 8: Install the Web Connector')
  expect(api.requests.filter(({ method }) => method === 'POST')).toEqual([])
})

test('a second browser follows what is done in the first', async () => {
  const first = renderWithClient(setup, { scenario: scenarios.hostingChosen })
  const second = renderWithClient(setup, { api: first.api })
  const ready = await within(first.container).findByRole('button', { name: 'Everything is ready' })
  await within(second.container).findByRole('button', { name: 'Everything is ready' })
  await first.user.click(ready)
  expect(await within(second.container).findByText('Step 3 of 8: Install the Web Connector')).toBeInTheDocument()
})

test('a finished step can be reopened and left again; a locked one cannot be opened', async () => {
  const { user } = renderWithClient(setup, { scenario: scenarios.configurationAdded })
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
  expect(within(steps()).queryByRole('button', { name: /First sync/ })).not.toBeInTheDocument()
  await user.click(within(steps()).getByRole('button', { name: /Check the computer/ }))
  expect(await heading('Check the computer with QuickBooks')).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Return to “Sign in the Web Connector”' }))
  expect(screen.getByText('Step 5 of 8: Sign in the Web Connector')).toBeInTheDocument()
})

test('looking back ends when the QuickBooks computer moves on', async () => {
  const { user, api } = renderWithClient(setup, { scenario: scenarios.connectorInstalled })
  await user.click(await screen.findByRole('button', { name: /Check the computer/ }))
  await heading('Check the computer with QuickBooks')
  api.quickBooksComputer.addsConfiguration()
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
})

test('after a new file was made in a step looked back at, setup moves on by itself when it is added', async () => {
  const { user, api } = renderWithClient(setup, { scenario: scenarios.passwordIssued })
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
  await user.click(within(steps()).getByRole('button', { name: /Open the configuration file/ }))
  await heading('Open the configuration file')
  await user.click(await screen.findByText('What does the window say?'))
  await user.click(await screen.findByRole('radio', { name: /was added before/ }))
  await user.click(await screen.findByRole('button', { name: 'Make a new file' }))
  await screen.findByText('Step 4 of 8: Open the configuration file')
  api.quickBooksComputer.downloadsConfiguration()
  api.quickBooksComputer.addsConfiguration()
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
  expect(screen.queryByText('You’re looking back at a finished step.')).toBeNull()
})

test('hosted QuickBooks has seven steps and none to install', async () => {
  renderWithClient(setup, { scenario: scenarios.hostedRequirementsConfirmed })
  await screen.findByText('Step 3 of 7: Open the configuration file')
  expect(within(steps()).queryByText('Install the Web Connector')).not.toBeInTheDocument()
})

test('with schedule="skip", customers are not asked for a schedule', async () => {
  renderWithClient((api) => <QuickBooksDesktopSetup connectionId={api.connectionId} schedule="skip" />, {
    scenario: scenarios.companyLinked,
  })
  await screen.findByText('Step 7 of 7: First sync')
})

test('a lost connector moves setup back and says why; setup returns when the connector does', async () => {
  const { api } = renderWithClient(setup, { scenario: scenarios.firstSyncRunning })
  await screen.findByText(/First sync$/, { selector: '[role="status"]' })
  api.quickBooksComputer.goesSilent()
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
  expect(await heading('Start the Web Connector again')).toHaveFocus()
  expect(screen.getByText('We can’t hear the QuickBooks computer')).toBeVisible()
  expect(screen.queryByRole('button', { name: /password/ })).not.toBeInTheDocument()
  api.quickBooksComputer.comesBack()
  await screen.findByText('Step 8 of 8: First sync')
})

test('a new step does not take the focus from elsewhere on the page', async () => {
  const { api, user } = renderWithClient(
    (fake) => (
      <>
        <label>
          Notes <input />
        </label>
        {setup(fake)}
      </>
    ),
    { scenario: scenarios.connectorInstalled },
  )
  await screen.findByText('Step 4 of 8: Open the configuration file')
  await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'call the bank')
  api.quickBooksComputer.addsConfiguration()
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveFocus())
})

test('the code of every step but the first is fetched with the setup', () => {
  expect(stepParts.code).toHaveLength(setupSteps.length - 1)
})
