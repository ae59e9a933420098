import { expect, test } from 'vitest'
import type { DataTypeProgress, QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { freshDocument } from '../../testing/state/freshDocument'
import { proposedSchedule } from '../schedule/scheduleDraft'
import { firstSyncResult, firstSyncState, recordTotal, syncProgress } from './firstSync'

const now = new Date('2027-01-15T15:00:00Z')
const earlier = '2027-01-15T14:00:00.000Z'
const later = '2027-01-16T00:00:00.000Z'
const nextCall = '2027-01-15T15:05:00.000Z'
const inWindow = { ...proposedSchedule('America/New_York'), firstSync: 'inWindow' } as const
const pause = { id: 'pause-1', startsAt: earlier, endsAt: later }

function linked(change: Partial<QuickBooksDesktop>, state: QuickBooksDesktop['activity']['state'] = 'idle') {
  const fresh = freshDocument('connection-1')
  const setup = { ...fresh.setup, companyLinkedAt: earlier }
  return { ...fresh, setup, activity: { ...fresh.activity, state }, ...change }
}

const finished = { ...linked({}).setup, firstSyncCompletedAt: earlier }

test.each([
  ['not_linked', freshDocument('connection-1')],
  ['due', linked({})],
  ['due', linked({ nextSyncAt: earlier })],
  ['waiting_for_window', linked({ nextSyncAt: later })],
  ['due', linked({ nextSyncAt: nextCall })],
  ['waiting_for_window', linked({ nextSyncAt: nextCall, syncSchedule: inWindow })],
  ['syncing', linked({ nextSyncAt: later }, 'syncing')],
  ['stopping', linked({ pause }, 'stopping')],
  ['paused', linked({ pause, nextSyncAt: later })],
  ['due', linked({ pause: { ...pause, endsAt: earlier } })],
  ['finished', linked({ setup: finished })],
  ['finished', linked({ setup: finished, pause }, 'syncing')],
  ['unknown', linked({}, 'unknown')],
  ['paused', linked({ pause }, 'unknown')],
  ['disconnected', linked({ connectionStatus: 'Unlinked', setup: finished })],
  ['disconnected', linked({ connectionStatus: 'Deauthorized' })],
  ['disconnected', linked({ connectionStatus: 'Deauthorized', syncMode: 'oneTime' })],
  ['finished', linked({ connectionStatus: 'Deauthorized', syncMode: 'oneTime', setup: finished })],
] as const)('the first sync is %s', (state, desktop) => {
  expect(firstSyncState(desktop, now)).toBe(state)
})

const type = (status: DataTypeProgress['status'], progress: number, recordCount = 0): DataTypeProgress => ({
  dataType: 'invoices',
  status,
  progress,
  recordCount,
  lastSuccessfulSync: null,
})

test.each([
  [0, []],
  [0, [type('Queued', 0), type('Initial', 0)]],
  [37, [type('Complete', 100), type('Fetching', 50), type('Queued', 0), type('Initial', 0)]],
  [99, [type('Fetching', 100)]],
  [100, [type('Complete', 100), type('FetchError', 40), type('NotSupported', 0)]],
])('%i percent is what the data types make together', (percent, dataTypes) => {
  expect(syncProgress(dataTypes)).toBe(percent)
})

test('records are counted over all data types', () => {
  expect(recordTotal([type('Complete', 100, 2500), type('Fetching', 50, 17)])).toBe(2517)
})

test.each([
  ['done', 'Queued', earlier],
  ['done', 'Fetching', earlier],
  ['done', 'FetchError', earlier],
  ['done', 'Cancelled', earlier],
  ['failed', 'FetchError', null],
  ['failed', 'Queued', null],
  ['left_out', 'NotSupported', null],
] as const)('a later sync leaves a data type of the first one %s: %s', (result, status, lastSuccessfulSync) => {
  expect(firstSyncResult({ ...type(status, 0), lastSuccessfulSync })).toBe(result)
})
