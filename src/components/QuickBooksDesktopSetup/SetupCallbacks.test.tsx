import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { QuickBooksDesktopSetup } from './QuickBooksDesktopSetup'

function spies() {
  return { onConnection: vi.fn(), onFinish: vi.fn(), onStepChange: vi.fn(), onClose: vi.fn() }
}

test('callbacks report each step, the link and the finish once', async () => {
  const callbacks = spies()
  const { api, user } = renderWithClient(
    <QuickBooksDesktopSetup connectionId="connection-1" {...callbacks} schedule="skip" />,
    {
      scenario: scenarios.passwordIssued,
    },
  )
  await screen.findByText('Step 5 of 7: Sign in the Web Connector')
  expect(callbacks.onConnection).not.toHaveBeenCalled()
  api.quickBooksComputer.linksCompany()
  await screen.findByText('Step 7 of 7: First sync')
  api.quickBooksComputer.runsFirstSync()
  await waitFor(() => expect(callbacks.onFinish).toHaveBeenCalled())
  api.quickBooksComputer.startsSync()
  api.quickBooksComputer.finishesSync()
  await user.click(await screen.findByRole('button', { name: 'Done' }))
  expect(callbacks.onStepChange.mock.calls).toEqual([
    [{ connectionId: 'connection-1', step: 'sign_in_connector' }],
    [{ connectionId: 'connection-1', step: 'first_sync' }],
  ])
  expect(callbacks.onConnection.mock.calls).toEqual([[{ connectionId: 'connection-1' }]])
  expect(callbacks.onFinish.mock.calls).toEqual([[{ connectionId: 'connection-1' }]])
  expect(callbacks.onClose).toHaveBeenCalledOnce()
})

test('the latest callback is called', async () => {
  const [earlier, later] = [spies(), spies()]
  const page = (callbacks: ReturnType<typeof spies>) => (
    <QuickBooksDesktopSetup connectionId="connection-1" {...callbacks} />
  )
  const { api, show } = renderWithClient(page(earlier), { scenario: scenarios.passwordIssued })
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
  show(page(later))
  api.quickBooksComputer.linksCompany()
  await waitFor(() => expect(later.onConnection).toHaveBeenCalledOnce())
  expect(earlier.onConnection).not.toHaveBeenCalled()
})

test('opening a finished setup reports that it is linked and finished', async () => {
  const callbacks = spies()
  renderWithClient(<QuickBooksDesktopSetup connectionId="connection-1" {...callbacks} />, {
    scenario: scenarios.finished,
  })
  await waitFor(() => expect(callbacks.onFinish).toHaveBeenCalledOnce())
  expect(callbacks.onConnection).toHaveBeenCalledOnce()
})
