import { act, screen } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { ConnectionsError } from '../../errors'
import { OutdatedNotice } from './OutdatedNotice'

const notice = (error: ConnectionsError | null) => <OutdatedNotice error={error} onRetry={vi.fn()} />
const show = (code: 'offline' | 'session_expired', retryable: boolean) =>
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

test('a browser without a network is told to look at its connection, as soon as it goes', () => {
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

test('it is told in a region that stood there before', () => {
  const { show: renew } = renderWithClient(notice(null))
  const region = screen.getByRole('status')
  expect(region).toBeEmptyDOMElement()
  renew(notice(new ConnectionsError({ code: 'offline', message: '', retryable: true })))
  expect(region).toHaveTextContent('This is how things stood when we last heard.')
})
