import { act, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ConnectionManager } from '../../src/components/ConnectionManager/ConnectionManager'
import { ConnectionStatus } from '../../src/components/ConnectionStatus/ConnectionStatus'
import { PauseScheduler } from '../../src/components/PauseScheduler/PauseScheduler'
import { QuickBooksDesktopSetup } from '../../src/components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { SyncSchedule } from '../../src/components/SyncSchedule/SyncSchedule'
import { OutdatedNotice } from '../../src/components/ui/OutdatedNotice'
import { ConnectionsError, type ConnectionsErrorCode } from '../../src/errors'
import { renderWithClient } from '../renderWithClient'

const id = 'connection-1'
const parts: [name: string, part: ReactNode, isThere: RegExp][] = [
  ['a connection’s page', <ConnectionManager key="manager" />, /Disconnect…/],
  ['setup', <QuickBooksDesktopSetup key="setup" connectionId={id} />, /Connect QuickBooks Desktop/],
  ['the status', <ConnectionStatus key="status" connectionId={id} />, /Last contact/],
  ['the pause', <PauseScheduler key="pause" connectionId={id} />, /Planned pauses/],
  ['the hours', <SyncSchedule key="hours" connectionId={id} />, /Save these hours/],
]

/** The tab was left for some seconds and is looked at again: everything on screen is asked for anew. */
async function lookAgain() {
  vi.setSystemTime(Date.now() + 5000)
  await act(async () => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
}

test.each(parts)('an ended session says once what to do, and nothing else: %s', async (name, part, isThere) => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const { user, api } = renderWithClient(part, { scenario: 'healthy' })
  if (name === 'a connection’s page') {
    await user.click(await screen.findByRole('button', { name: 'QuickBooks Desktop' }))
  }
  await waitFor(() => expect(document.body.textContent).toMatch(isThere))
  api.fail(401, { times: Infinity })
  await lookAgain()
  const first = await screen.findByText(/Sign in again/)
  expect(first).toBeVisible()
  await lookAgain()
  const asked = () => api.requests.filter(({ status }) => status === 401).length
  const before = asked()
  await user.click(screen.getAllByRole('button', { name: 'Try again' })[0] as HTMLElement)
  await waitFor(() => expect(asked()).toBeGreaterThan(before))
  expect(screen.getAllByText(/Sign in again/)).toHaveLength(1)
  expect(screen.queryByText(/nothing for you to do/)).toBeNull()
})

const asking: [ConnectionsErrorCode, RegExp][] = [
  ['session_expired', /Sign in again/],
  ['rate_limited', /Wait a minute/],
  ['conflict', /Look again/],
  ['not_allowed', /Ask someone/],
]

test.each(asking)('a text that asks for something isn’t followed by “nothing for you to do”: %s', (code, text) => {
  const error = new ConnectionsError({ code, message: '', retryable: true })
  renderWithClient(<OutdatedNotice error={error} />)
  expect(screen.getByText(text)).toBeVisible()
  expect(screen.queryByText(/nothing for you to do/)).toBeNull()
})
