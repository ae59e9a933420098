import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { problemCodes, type ProblemCode } from '../../api/schemas/problem'
import { problemGuide } from '../../domain/problems/problemGuides'
import { problems } from '../../messages/en/problems'
import { type Scenario, scenarios } from '../../testing'
import { ProblemPanel } from './ProblemPanel'

function openPanel(scenario: Scenario) {
  return renderWithClient((api) => <ProblemPanel connectionId={api.connectionId} />, { scenario })
}

function met(code: ProblemCode, hosting: 'desktopApp' | 'rightworks' = 'desktopApp'): Scenario {
  return (clock) => ({ quickBooksDesktop: { hosting, problem: { code, observedAt: clock.minutesAgo(1) } } })
}

test.each([...problemCodes, 'other'] as const)(
  '%s: what happened, where, who acts, what to do, and its code',
  async (code) => {
    openPanel(met(code))
    const panel = within(await screen.findByRole('region', { name: problems[code].title }))
    expect(panel.getByRole('alert')).toHaveTextContent(problems[code].title)
    expect(panel.getByText('Where').nextSibling).toHaveTextContent('On the QuickBooks computer')
    expect(panel.getByText('Who acts').nextSibling).not.toBeEmptyDOMElement()
    const steps = within(panel.getByRole('list', { name: 'What to do' })).getAllByRole('listitem')
    expect(steps).toHaveLength(problemGuide({ code }, 'desktopApp', false).steps.length)
    expect(panel.getByText(code)).toBeVisible()
  },
)

test('the screen goes away by itself when QuickBooks answers again, and says so', async () => {
  const { api } = openPanel(scenarios.dialogOpen)
  expect(await screen.findByRole('region')).toBeVisible()
  api.quickBooksComputer.comesBack()
  await waitFor(() => expect(screen.queryByRole('region')).not.toBeInTheDocument(), { timeout: 5000 })
  expect(screen.getByText('Solved. QuickBooks answered again.')).toHaveRole('status')
})

test('a new attempt is announced while the problem is still there', async () => {
  openPanel((clock) => ({
    quickBooksDesktop: {
      hosting: 'desktopApp',
      problem: { code: 'single_user_mode', observedAt: clock.minutesAgo(3) },
      activity: { state: 'idle', lastContactAt: clock.now },
    },
  }))
  expect(await screen.findByText('The Web Connector is trying again…')).toHaveRole('status')
})

test('no attempt is announced before there is one', async () => {
  openPanel(met('single_user_mode'))
  await screen.findByRole('region')
  for (const region of screen.getAllByRole('status')) expect(region).toBeEmptyDOMElement()
})

test('another problem replaces the first', async () => {
  const { api } = openPanel(scenarios.dialogOpen)
  await screen.findByRole('region', { name: problems.dialog_open.title })
  api.quickBooksComputer.reportsProblem('single_user_mode')
  expect(await screen.findByRole('region', { name: problems.single_user_mode.title }, { timeout: 5000 })).toBeVisible()
  expect(screen.getAllByRole('region')).toHaveLength(1)
})

test('shows nothing while there is no problem', async () => {
  const { container, api } = openPanel(scenarios.healthy)
  await waitFor(() => expect(api.requests.length).toBeGreaterThan(0))
  await waitFor(() => expect(screen.queryByText('Loading…')).not.toBeInTheDocument())
  expect(container).toHaveTextContent('')
})

test('on hosted QuickBooks, a message to the hosting company names the fix and the code', async () => {
  const { user } = openPanel(met('connector_outdated', 'rightworks'))
  await user.click(await screen.findByText('Message for the company that hosts your QuickBooks'))
  const message = screen.getByRole('textbox', { name: 'Message' })
  expect(message).toHaveDisplayValue(/install the current QuickBooks Web Connector/)
  expect(message).toHaveDisplayValue(/Code: connector_outdated/)
  await user.click(screen.getByRole('button', { name: 'Copy message' }))
  expect(await navigator.clipboard.readText()).toBe((message as HTMLTextAreaElement).value)
  expect(screen.queryByRole('button', { name: /Download/ })).not.toBeInTheDocument()
})

test('the computer and the company are named once they are known', async () => {
  openPanel((clock) => ({
    quickBooksDesktop: {
      hosting: 'desktopApp',
      companyFile: { companyName: 'Rock Harbor', path: 'C:\\Books\\Rock.QBW', computerName: 'FRONT-DESK' },
      problem: { code: 'wrong_company_file', observedAt: clock.minutesAgo(1) },
    },
  }))
  expect(await screen.findByText('On the QuickBooks computer (FRONT-DESK)')).toBeVisible()
  expect(screen.getByText(/sign in to Rock Harbor \(C:\\Books\\Rock.QBW\)/)).toBeVisible()
})

test('a wrong password can be resolved here with a new one', async () => {
  const { user } = openPanel(scenarios.wrongPassword)
  await user.click(await screen.findByRole('button', { name: 'Create a new password' }))
  expect(await screen.findByLabelText('Password for the Web Connector')).toBeVisible()
})

test('a locked sign-in says until when beside the new password', async () => {
  openPanel(scenarios.passwordLocked)
  expect(await screen.findByText(/sign-in is locked until/)).toBeVisible()
  expect(screen.getAllByRole('button', { name: 'Create a new password' })).toHaveLength(1)
})

test('an old connector is replaced from here', async () => {
  openPanel(met('connector_outdated'))
  expect(await screen.findByRole('button', { name: 'Download the Web Connector' })).toBeVisible()
})

test('after QBWC1039 is resolved, the new file is offered and no success is announced', async () => {
  const { user } = openPanel(scenarios.duplicateRegistration)
  await user.click(await screen.findByRole('button', { name: 'Make a new file' }))
  expect(await screen.findByText(/The new file is ready/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Download the file' })).toBeVisible()
  expect(screen.queryByText(/Solved/)).not.toBeInTheDocument()
})
