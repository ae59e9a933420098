import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeClient } from '../../test/fakeClient'
import './index'

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  return () => {
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  }
})

test('sends events for each step and for the connection that it creates', async () => {
  const { api, client } = fakeClient('noConnectionYet')
  const setup = document.createElement('quickbooks-desktop-setup')
  const [step, started] = [vi.fn(), vi.fn()]
  setup.addEventListener('stepchange', ({ detail }) => step(detail))
  setup.addEventListener('connectionstarted', ({ detail }) => started(detail))
  setup.client = client
  document.body.append(setup)
  await userEvent.click(await screen.findByLabelText('QuickBooks Desktop app'))
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByRole('heading', { name: 'Check the computer with QuickBooks' })).toBeVisible()
  expect(started.mock.calls).toEqual([[{ connectionId: api.connectionId }]])
  await waitFor(() =>
    expect(step.mock.calls.flat()).toEqual([
      { connectionId: null, step: 'choose_platform' },
      { connectionId: api.connectionId, step: 'check_computer' },
    ]),
  )
})

test('opens the dialog by its attribute, and removes the attribute when it is closed', async () => {
  const { client } = fakeClient('fresh')
  const dialog = document.createElement('quickbooks-desktop-setup-dialog')
  const closed = vi.fn(() => expect(dialog.open).toBe(false))
  dialog.addEventListener('close', closed)
  dialog.client = client
  document.body.append(dialog)
  dialog.open = true
  await screen.findByRole('dialog')
  expect(dialog).toHaveAttribute('open')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(closed).toHaveBeenCalledOnce()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})
