import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { PlatformPicker } from './PlatformPicker'

test('a choice is saved and then reported to the host', async () => {
  const onChosen = vi.fn()
  const { user, api } = renderWithClient(<PlatformPicker connectionId="connection-1" onChosen={onChosen} />, {
    scenario: scenarios.fresh,
  })
  await user.click(await screen.findByRole('radio', { name: 'Rightworks' }))
  expect(api.quickBooksDesktop().hosting).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await vi.waitFor(() =>
    expect(onChosen.mock.calls).toEqual([[{ connectionId: 'connection-1', hosting: 'rightworks' }]]),
  )
  expect(api.quickBooksDesktop().hosting).toBe('rightworks')
})

test.each([
  ['QuickBooks for Mac', 'QuickBooks for Mac can’t be connected'],
  ['QuickBooks Online', 'QuickBooks Online isn’t connected here'],
])('%s gets an honest answer and no way on', async (name, answer) => {
  const { user } = renderWithClient(<PlatformPicker connectionId="connection-1" />, { scenario: scenarios.fresh })
  await user.click(await screen.findByRole('radio', { name }))
  expect(screen.getByText(answer, { selector: 'p' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Continue' })).not.toBeInTheDocument()
})

test('the earlier choice is selected', async () => {
  renderWithClient(<PlatformPicker connectionId="connection-1" />, { scenario: scenarios.enterpriseCloudChosen })
  expect(await screen.findByRole('radio', { name: 'QuickBooks Enterprise Cloud' })).toBeChecked()
})
