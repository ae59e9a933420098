import { act, screen } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { Skeleton } from './Skeleton'

test('what takes a while to load is told in a region that stood there before', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  renderWithClient(<Skeleton />)
  const region = screen.getByRole('status')
  expect(region).toBeEmptyDOMElement()
  act(() => void vi.advanceTimersByTime(500))
  expect(region).toHaveTextContent('Loading…')
})
