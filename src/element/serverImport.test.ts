import { expect, test } from 'vitest'

test('a server may import the elements; nothing is defined there', async () => {
  expect(typeof HTMLElement).toBe('undefined')
  const { PauseSchedulerElement, mount } = await import('./index')
  expect(PauseSchedulerElement.observedAttributes).toContain('connection-id')
  expect(mount).toBeTypeOf('function')
})
