import { screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { expect, test, vi } from 'vitest'
import * as entry from '../../src/index'
import { scenarios } from '../../src/testing'
import { renderWithClient } from '../renderWithClient'

type PublicComponent = ComponentType<{ connectionId: string; open: boolean; onError: (error: unknown) => void }>

const notShowingErrors = new Set(['ConnectionsProvider', 'ConnectionsError'])
const components = Object.entries(entry as object).filter(
  (named): named is [string, PublicComponent] => /^[A-Z]/.test(named[0]) && !notShowingErrors.has(named[0]),
)

test('there are public components', () => expect(components.length).toBeGreaterThan(15))

test.each(components)(
  '%s calls onError once with a failed read or action that the customer sees',
  async (name, Public) => {
    const onError = vi.fn()
    const { user } = renderWithClient((api) => <Public connectionId={api.connectionId} open onError={onError} />, {
      scenario: scenarios.companyLinked,
      // Who may not read the hand-offs came by one, and is told so.
      before: (api) => api.fail(403, { times: Infinity, ...(name === 'Handoff' && { method: 'POST' }) }),
    })
    if (name === 'Handoff')
      await user.click(await screen.findByRole('button', { name: 'Continue on another computer' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('isn’t allowed')
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ name: 'ConnectionsError', code: 'not_allowed' })]])
  },
)

test('an action that fails in a component inside another is reported once', async () => {
  const onError = vi.fn()
  const { api, user } = renderWithClient(<entry.ConnectionManager onError={onError} />, {
    scenario: scenarios.healthy,
  })
  await user.click(await screen.findByRole('button', { name: /QuickBooks Desktop/ }))
  const pause = await screen.findByRole('button', { name: /30 min/ })
  api.fail(403, { method: 'POST', path: '/pauses' })
  await user.click(pause)
  expect(await screen.findByRole('alert')).toHaveTextContent('isn’t allowed')
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'not_allowed' }))
})
