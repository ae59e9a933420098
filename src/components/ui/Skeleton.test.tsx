import { act, screen } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { Skeleton } from './Skeleton'

test('slow loading is announced in a live region that was rendered before', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  renderWithClient(<Skeleton />)
  const region = screen.getByRole('status')
  expect(region).toBeEmptyDOMElement()
  act(() => void vi.advanceTimersByTime(500))
  expect(region).toHaveTextContent('Loading…')
})
