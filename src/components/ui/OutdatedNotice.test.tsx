import { act, screen } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { ConnectionsError, type ConnectionsErrorCode } from '../../errors'
import { OutdatedNotice } from './OutdatedNotice'

const notice = (error: ConnectionsError | null) => <OutdatedNotice error={error} onRetry={vi.fn()} />
const show = (code: ConnectionsErrorCode, retryable: boolean) =>
  renderWithClient(notice(new ConnectionsError({ code, message: '', retryable })))

function browserIs(network: 'online' | 'offline') {
  const spy = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(network === 'online')
  onTestFinished(() => spy.mockRestore())
  act(() => void window.dispatchEvent(new Event(network)))
}

test('a service that doesn’t answer is not blamed on the reader’s internet connection', () => {
  show('offline', true)
  expect(screen.getByRole('status')).toHaveTextContent(
    'The service can’t be reached right now.This is how things stood when we last heard.There’s nothing for you to do; we keep trying.',
  )
})

test('an offline browser is told to check its connection at once', () => {
  show('offline', true)
  browserIs('offline')
  expect(screen.getByRole('status')).toHaveTextContent('Check your internet connection.')
  expect(screen.getByRole('status')).not.toHaveTextContent('nothing for you to do')
})

test('an ended session says what to do and doesn’t promise to go away by itself', () => {
  show('session_expired', false)
  expect(screen.getByRole('status')).toHaveTextContent('Sign in again on this page, then try again')
  expect(screen.getByRole('status')).not.toHaveTextContent('we keep trying')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('a page whose server gives no token asks nobody to sign in, and may be tried again', () => {
  show('token_unavailable', true)
  expect(screen.getByRole('status')).toHaveTextContent(
    'This page couldn’t get access to the service. Your progress is kept.This is how things stood when we last heard.There’s nothing for you to do; we keep trying.',
  )
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('the notice appears in a live region that was rendered before', () => {
  const { show: renew } = renderWithClient(notice(null))
  const region = screen.getByRole('status')
  expect(region).toBeEmptyDOMElement()
  renew(notice(new ConnectionsError({ code: 'offline', message: '', retryable: true })))
  expect(region).toHaveTextContent('This is how things stood when we last heard.')
})
