import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { useAgo } from './useAgo'

const start = new Date('2027-01-15T12:00:00Z')
const drawn = vi.fn()

function Ago() {
  const ago = useAgo(start.toISOString())
  drawn(ago)
  return <p>{ago}</p>
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: start }))
afterEach(() => void vi.useRealTimers())

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))

test('at every second of ten minutes, the words are right within ten seconds at first, and within a minute afterward', () => {
  renderWithClient(<Ago />, { strict: false })
  for (let second = 1; second <= 600; second += 1) {
    pass(1)
    const text = screen.getByText(/./).textContent
    const said = Number(/^\d+/.exec(text)?.[0] ?? 0) * (text.includes('minute') ? 60 : 1)
    expect(second - said).toBeGreaterThanOrEqual(0)
    expect(second - said).toBeLessThan(second < 60 ? 10 : 60)
  }
})

test('draws again only when the words change', () => {
  renderWithClient(<Ago />, { strict: false })
  pass(10)
  drawn.mockClear()
  pass(9)
  expect(drawn).not.toHaveBeenCalled()
  pass(1)
  expect(drawn).toHaveBeenCalledExactlyOnceWith('20 seconds ago')
})
