import { expect, test } from 'vitest'
import { seen, setupEvidence } from '../../../test/setupEvidence'
import type { ConnectionStatusValue } from '../../api/schemas/connection'
import { problemCodes } from '../../api/schemas/problem'
import type { Schedule } from '../../api/schemas/schedule'
import { type DesktopStatus, desktopStatus, desktopStatuses, type DesktopStatusFacts } from './desktopStatus'

const nights: Schedule = { start: '19:00', end: '07:00', days: 'everyDay', timeZone: 'UTC', firstSync: 'inWindow' }
const afternoon = new Date('2027-01-15T15:00:00Z')
const tonight = '2027-01-15T19:00:00.000Z'
const at = (minutes: number) => new Date(afternoon.getTime() + minutes * 60_000).toISOString()

const linked = { signedInAt: seen, companyLinkedAt: seen }
const setups = {
  new: setupEvidence(),
  linked: setupEvidence(linked),
  done: setupEvidence({ ...linked, firstSyncStartedAt: seen, firstSyncCompletedAt: seen, autoRunSeenAt: seen }),
  unproven: setupEvidence({ ...linked, firstSyncStartedAt: seen, firstSyncCompletedAt: seen }),
}

const activity = (
  state: DesktopStatusFacts['activity']['state'],
  overdueSince: string | null = null,
): DesktopStatusFacts['activity'] => ({
  state,
  overdueSince,
  lastContactAt: state === 'neverSeen' ? null : at(-3),
  expectedEverySeconds: 300,
  startedAt: null,
  dataType: null,
  progress: null,
  webConnectorVersion: null,
  quickBooksProduct: null,
})

const dataTypes = (status: 'Queued' | 'Complete'): DesktopStatusFacts['dataTypes'] => [
  { dataType: 'customers', status, progress: 0, recordCount: 0, lastSuccessfulSync: null },
]

/** Set up, at rest, nothing wrong, nothing waits, nothing planned. */
const quiet: DesktopStatusFacts = {
  ...setups.done,
  activity: activity('idle'),
  syncSchedule: null,
  nextSyncAt: null,
  pause: null,
  dataTypes: dataTypes('Complete'),
}

const health = (change: Partial<DesktopStatusFacts>, connectionStatus: ConnectionStatusValue = 'Linked') =>
  desktopStatus({ ...quiet, ...change, connectionStatus }, afternoon)
const problem = (code: (typeof problemCodes)[number] | 'other') => ({ code, observedAt: seen })
const pause = (endsInMinutes: number) => ({ id: 'pause-1', startsAt: at(-30), endsAt: at(endsInMinutes) })
const waiting = { syncSchedule: nights, nextSyncAt: tonight, dataTypes: dataTypes('Queued') }

test.each<[string, DesktopStatus, Partial<DesktopStatusFacts>, ConnectionStatusValue?]>([
  ['between two windows, all read', 'healthy', { syncSchedule: nights, nextSyncAt: tonight }],
  ['a sync due with the next call', 'healthy', { nextSyncAt: at(2), dataTypes: dataTypes('Queued') }],
  ['a manual sync outside the window', 'healthy', { ...waiting, nextSyncAt: at(2) }],
  ['a sync is running', 'syncing', { activity: activity('syncing') }],
  [
    'a sync is running although something was wrong',
    'syncing',
    { activity: activity('syncing'), problem: problem('other') },
  ],
  ['a pause stops a sync', 'stopping', { activity: activity('stopping'), pause: pause(30) }],
  ['paused', 'paused', { pause: pause(30) }],
  ['paused, and the computer is off', 'paused', { pause: pause(30), activity: activity('offline') }],
  ['a pause that is over, not told yet', 'nothing_to_sync', { pause: pause(0) }],
  ['something left to read, outside the window', 'waiting_for_window', waiting],
  [
    'off outside its hours',
    'waiting_for_window',
    { syncSchedule: nights, nextSyncAt: tonight, activity: activity('offline') },
  ],
  ['the next window comes after a pause', 'waiting_for_window', { ...waiting, nextSyncAt: at(2880) }],
  ['called, and nothing to do', 'nothing_to_sync', { nextSyncAt: at(600) }],
  ['missed three calls', 'silent', { problem: problem('connector_silent'), activity: activity('offline') }],
  ['away, and a sync is due', 'silent', { activity: activity('offline'), nextSyncAt: at(-5) }],
  ['a problem', 'needs_you', { problem: problem('dialog_open') }],
  ['a problem while paused', 'needs_you', { problem: problem('dialog_open'), pause: pause(30) }],
  ['a problem before linking', 'needs_you', { ...setups.new, problem: problem('wrong_password') }, 'PendingAuth'],
  ['unlinked, though a session still ends', 'disconnected', { activity: activity('stopping') }, 'Unlinked'],
  ['access taken away', 'disconnected', {}, 'Deauthorized'],
  ['one sync, done', 'finished', { syncMode: 'oneTime' }, 'Deauthorized'],
  ['one sync, done, a status of a later version', 'finished', { syncMode: 'oneTime' }, 'other'],
  ['set up, and Auto-Run not seen yet', 'unproven', setups.unproven],
  ['Auto-Run not seen yet, with something left to read tonight', 'unproven', { ...setups.unproven, ...waiting }],
  ['Auto-Run should have been seen', 'overdue', { ...setups.unproven, activity: activity('idle', at(-1)) }],
  [
    'Auto-Run should have been seen, hours ago and before the window',
    'overdue',
    { ...setups.unproven, ...waiting, activity: activity('offline', at(-300)) },
  ],
  [
    'a call is late that came by itself for long',
    'overdue',
    { activity: activity('idle', at(-1)), nextSyncAt: at(-2) },
  ],
  [
    'a call is late outside the hours, when the computer may be off',
    'waiting_for_window',
    { syncSchedule: nights, nextSyncAt: tonight, activity: activity('idle', at(-1)) },
  ],
  ['one sync, and no Auto-Run to be seen', 'nothing_to_sync', { ...setups.linked, syncMode: 'oneTime' }],
  ['the service was killed while a sync ran', 'interrupted', { activity: activity('unknown') }],
  [
    'the service was killed while a sync ran, and now there is a pause',
    'paused',
    { activity: activity('unknown'), pause: pause(30) },
  ],
  ['one sync, ended before it was done', 'disconnected', { ...setups.linked, syncMode: 'oneTime' }, 'Deauthorized'],
  ['not linked yet', 'setting_up', setups.new, 'PendingAuth'],
])('%s: %s', (_, expected, change, status) => {
  expect(health(change, status)).toBe(expected)
})

test.each([...problemCodes, 'other'] as const)('the problem %s is never taken for health', (code) => {
  const expected = code === 'connector_silent' ? 'silent' : 'needs_you'
  expect(health({ problem: problem(code) })).toBe(expected)
})

const statuses = ['PendingAuth', 'Linked', 'Unlinked', 'Deauthorized', 'other'] as const
const states = ['neverSeen', 'offline', 'idle', 'syncing', 'stopping', 'unknown', 'other'] as const
const codes = [null, 'connector_silent', 'dialog_open'] as const
const schedules = [null, nights, { ...nights, start: '14:00' }] as const

/** A call that is late is told only while none is under way. */
const told = [...states.map((state) => [state, null] as const), ['idle', at(-1)], ['offline', at(-1)]] as const

/** Every kind of evidence with every other. */
function* everything(): Generator<DesktopStatusFacts> {
  for (const connectionStatus of statuses)
    for (const setup of Object.values(setups))
      for (const syncMode of ['ongoing', 'oneTime', 'other'] as const)
        for (const [state, overdueSince] of told)
          for (const code of codes)
            for (const held of [null, pause(30)])
              for (const syncSchedule of schedules)
                for (const nextSyncAt of [null, at(-5), at(2), tonight])
                  for (const work of ['Queued', 'Complete'] as const) {
                    const rest = {
                      connectionStatus,
                      syncMode,
                      syncSchedule,
                      nextSyncAt,
                      pause: held,
                      dataTypes: dataTypes(work),
                    }
                    const now = { activity: activity(state, overdueSince), problem: code && problem(code) }
                    yield { ...setup, ...rest, ...now }
                  }
}

// Tens of thousands of cases, on a machine that may be busy.
test('every kind of evidence has one status, and each status says what it must not hide', { timeout: 60_000 }, () => {
  const wrong: unknown[] = []
  const met = new Set<DesktopStatus>()
  let count = 0
  for (const evidence of everything()) {
    const told = desktopStatus(evidence, afternoon)
    const { connectionStatus, activity: act, problem: trouble } = evidence
    const isOver = told === 'disconnected' || told === 'finished'
    const isBusy = act.state === 'syncing' || act.state === 'stopping'
    const holds =
      isOver === (['Unlinked', 'Deauthorized'].includes(connectionStatus) || isOnceDone(evidence)) &&
      (isOver || (told === 'syncing') === (act.state === 'syncing')) &&
      (isOver || (told === 'stopping') === (act.state === 'stopping')) &&
      (isOver || isBusy || (told === 'needs_you') === (trouble !== null && trouble.code !== 'connector_silent')) &&
      (!['healthy', 'nothing_to_sync'].includes(told) || (act.state !== 'offline' && trouble === null)) &&
      (told !== 'healthy' || act.overdueSince === null) &&
      (told !== 'healthy' || evidence.syncMode === 'oneTime' || evidence.setup.autoRunSeenAt !== null) &&
      (told !== 'waiting_for_window' || evidence.syncSchedule !== null) &&
      (told !== 'paused' || evidence.pause?.endsAt === at(30))
    if (!holds) wrong.push([told, evidence])
    met.add(told)
    count += 1
  }
  expect(wrong.slice(0, 3)).toEqual([])
  expect(met).toEqual(new Set(desktopStatuses))
  expect(count).toBe(5 * 4 * 3 * 9 * 3 * 2 * 3 * 4 * 2)
})

function isOnceDone({ syncMode, setup }: DesktopStatusFacts) {
  return syncMode === 'oneTime' && setup.firstSyncCompletedAt !== null
}
