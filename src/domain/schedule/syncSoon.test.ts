import { addMinutes } from 'date-fns/addMinutes'
import { expect, test } from 'vitest'
import { freshDocument } from '../../testing/state/freshDocument'
import { isTold, syncSoon } from './syncSoon'

const now = new Date('2027-01-15T20:24:00.000Z')
const inMinutes = (minutes: number) => addMinutes(now, minutes)
const at = (minutes: number) => inMinutes(minutes).toISOString()
const document = freshDocument('connection-1')
const pauseUntil = (minutes: number) => ({ id: 'pause-1', startsAt: at(-5), endsAt: at(minutes) })

test.each([
  ['six minutes ahead', { nextSyncAt: at(6) }, null],
  ['five minutes ahead', { nextSyncAt: at(5) }, at(5)],
  ['a minute ahead', { nextSyncAt: at(1) }, at(1)],
  ['that is overdue, since the computer is off', { nextSyncAt: at(-1) }, null],
  ['that isn’t planned, or of a connection that has ended', { nextSyncAt: null }, null],
  ['after one that runs', { nextSyncAt: at(3), activity: { ...document.activity, state: 'syncing' } }, null],
  ['in a pause', { nextSyncAt: at(3), pause: pauseUntil(30) }, null],
  ['at the end of a pause', { nextSyncAt: at(3), pause: pauseUntil(3) }, at(3)],
  ['of a connection that is read once', { nextSyncAt: at(3), syncMode: 'oneTime' }, null],
] as const)('a sync %s', (_, changes, expected) => {
  expect(syncSoon({ ...document, ...changes }, now)?.toISOString() ?? null).toBe(expected)
})

test.each([
  ['never told', null, 3, false],
  ['the same moment', inMinutes(3), 3, true],
  ['a call later, since the Web Connector was late', inMinutes(3), 8, true],
  ['after a pause of an hour', inMinutes(3), 63, false],
])('a sync is told once, and again where it has moved: %s', (_, told, minutes, expected) => {
  expect(isTold(told, inMinutes(minutes))).toBe(expected)
})
