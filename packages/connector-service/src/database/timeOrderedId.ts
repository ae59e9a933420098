import { randomBytes } from 'node:crypto'

let lastMs = 0
let countWithinMs = 0

/** An identifier that sorts by `at`, and within one process and millisecond by the order of asking: UUID version 7's layout. */
export function timeOrderedId(at: Date) {
  const ms = at.getTime()
  countWithinMs = ms === lastMs ? countWithinMs + 1 : 0
  lastMs = ms
  const count = (countWithinMs & 0xfff).toString(16).padStart(3, '0')
  const random = randomBytes(8).toString('hex')
  return `${timeOrderedPrefix(at)}-7${count}-8${random.slice(1, 4)}-${random.slice(4)}`
}

/** What the ids of a moment begin with: all of earlier ones sort before it, all others after it. */
export function timeOrderedPrefix(at: Date) {
  const time = at.getTime().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}`
}
