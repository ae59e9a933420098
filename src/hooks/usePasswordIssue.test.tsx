import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWithClient } from '../../test/renderWithClient'
import { scenarios } from '../testing'
import { usePasswordIssue } from './usePasswordIssue'
import { useQuickBooksDesktop } from './useQuickBooksDesktop'

function Issuer() {
  const result = useQuickBooksDesktop('connection-1')
  const { run } = usePasswordIssue('connection-1')
  const [password, setPassword] = useState('')
  const issuedAt = result.status === 'ready' && result.desktop.setup.passwordIssuedAt
  return (
    <>
      <button type="button" onClick={() => void run().then((issued) => setPassword(issued?.password ?? ''))}>
        Issue
      </button>
      <output>{password}</output>
      {issuedAt && <p>Issued</p>}
    </>
  )
}

test('a password is in the component’s hands and in no cache; the page learns only that there is one', async () => {
  const { user, api, cached } = renderWithClient(<Issuer />, { scenario: scenarios.configurationAdded })
  await user.click(screen.getByRole('button', { name: 'Issue' }))
  await screen.findByText('Issued')
  await waitFor(() => expect(screen.getByRole('status').textContent).toHaveLength(16))
  expect(cached()).toContain('passwordIssuedAt')
  expect(cached()).not.toContain(screen.getByRole('status').textContent)
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).toBe('{}')
  expect(api.requests.filter(({ path }) => path.endsWith('/password'))).toHaveLength(1)
})
