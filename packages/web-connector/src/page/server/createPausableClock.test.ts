import { expect, test } from 'vitest'
import { createVirtualClock } from '../../clock/createVirtualClock'
import { createPausableClock } from './createPausableClock'

test('a timer that falls due during sleep rings on waking, once', () => {
  const time = createVirtualClock()
  const clock = createPausableClock(time)
  let rings = 0
  clock.after(1000, () => (rings += 1))
  clock.pause()
  time.advance(5000)
  expect(rings).toBe(0)
  clock.resume()
  clock.resume()
  expect(rings).toBe(1)
})

test('a timer cancelled during sleep does not ring on waking', () => {
  const time = createVirtualClock()
  const clock = createPausableClock(time)
  let rings = 0
  const cancel = clock.after(1000, () => (rings += 1))
  clock.pause()
  time.advance(5000)
  cancel()
  clock.resume()
  expect(rings).toBe(0)
})

test('a pause within the program lasts until the computer wakes', async () => {
  const clock = createPausableClock(createVirtualClock())
  const events: string[] = []
  clock.pause()
  const sleeping = clock.sleep(1000).then(() => events.push('slept'))
  await new Promise((resolve) => setImmediate(resolve))
  events.push('woken')
  clock.resume()
  await sleeping
  expect(events).toEqual(['woken', 'slept'])
})

test('a pause that is called off during sleep ends at once with the reason', async () => {
  const clock = createPausableClock(createVirtualClock())
  const controller = new AbortController()
  clock.pause()
  const sleeping = clock.sleep(1000, controller.signal)
  await new Promise((resolve) => setImmediate(resolve))
  controller.abort(new Error('switched off'))
  await expect(sleeping).rejects.toThrow('switched off')
})
