import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { QuickBooksDesktopSetup } from './QuickBooksDesktopSetup'

function spies() {
  return { onConnection: vi.fn(), onFinish: vi.fn(), onStepChange: vi.fn(), onClose: vi.fn() }
}

test('the host hears of each step, of the link and of the end, once each', async () => {
  const heard = spies()
  const { api, user } = renderWithClient(
    <QuickBooksDesktopSetup connectionId="connection-1" {...heard} schedule="skip" />,
    {
      scenario: scenarios.passwordIssued,
    },
  )
  await screen.findByText('Step 5 of 6: Sign in the Web Connector')
  expect(heard.onConnection).not.toHaveBeenCalled()
  api.quickBooksComputer.linksCompany()
  await screen.findByText('Step 6 of 6: First sync')
  api.quickBooksComputer.runsFirstSync()
  await waitFor(() => expect(heard.onFinish).toHaveBeenCalled())
  api.quickBooksComputer.startsSync()
  api.quickBooksComputer.finishesSync()
  await user.click(await screen.findByRole('button', { name: 'Done' }))
  expect(heard.onStepChange.mock.calls).toEqual([['sign_in_connector'], ['first_sync']])
  expect(heard.onConnection.mock.calls).toEqual([[{ connectionId: 'connection-1' }]])
  expect(heard.onFinish.mock.calls).toEqual([[{ connectionId: 'connection-1' }]])
  expect(heard.onClose).toHaveBeenCalledOnce()
})

test('the newest callback is the one that is called', async () => {
  const [earlier, later] = [spies(), spies()]
  const page = (heard: ReturnType<typeof spies>) => <QuickBooksDesktopSetup connectionId="connection-1" {...heard} />
  const { api, show } = renderWithClient(page(earlier), { scenario: scenarios.passwordIssued })
  await screen.findByText('Step 5 of 7: Sign in the Web Connector')
  show(page(later))
  api.quickBooksComputer.linksCompany()
  await waitFor(() => expect(later.onConnection).toHaveBeenCalledOnce())
  expect(earlier.onConnection).not.toHaveBeenCalled()
})

test('a host that opens setup after the fact hears that it is linked and done', async () => {
  const heard = spies()
  renderWithClient(<QuickBooksDesktopSetup connectionId="connection-1" {...heard} />, { scenario: scenarios.finished })
  await waitFor(() => expect(heard.onFinish).toHaveBeenCalledOnce())
  expect(heard.onConnection).toHaveBeenCalledOnce()
})
