import { expect, test } from 'vitest'
import type { Connection } from '../../api/schemas/connection'
import { newConnection } from '../../testing/state/newConnection'
import { liveDesktops, searchConnections, sortConnections } from './connectionList'

function connection(id: string, changes: Partial<Connection> = {}): Connection {
  return { ...newConnection(id, 'gbol', '2027-01-15T20:00:00.000Z')!, ...changes }
}

const ids = (connections: readonly Connection[]) => connections.map(({ id }) => id)

test('those at work come first, newest first, and those that have ended last', () => {
  const ordered = sortConnections([
    connection('ended', { status: 'Deauthorized', created: '2027-01-19T20:00:00.000Z' }),
    connection('older', { status: 'Linked', created: '2027-01-16T20:00:00.000Z' }),
    connection('begun', { status: 'PendingAuth', created: '2027-01-18T20:00:00.000Z' }),
    connection('unlinked', { status: 'Unlinked', created: '2027-01-17T20:00:00.000Z' }),
    connection('unheard of', { status: 'other', created: '2027-01-17T20:00:00.000Z' }),
  ])
  expect(ids(ordered)).toEqual(['begun', 'unheard of', 'older', 'ended', 'unlinked'])
})

test.each([
  ['', ['cafe', 'cedar']],
  ['  ', ['cafe', 'cedar']],
  ['XERO', ['cafe', 'cedar']],
  ['cafe', ['cafe']],
  ['Noël  xero', ['cafe']],
  ['cedar xero', ['cedar']],
  ['cedar noel', []],
  ['.*', []],
])('a search for "%s" finds %j', (search, found) => {
  const connections = [
    connection('cafe', { connectionInfo: { companyName: 'Café Noel' } }),
    connection('cedar', { connectionInfo: { companyName: 'Cedar Lane' } }),
  ]
  expect(ids(searchConnections(connections, search))).toEqual(found)
})

test('what a service tells beside the company’s name is no name', () => {
  const odd = [null, {}, { companyName: '' }, { companyName: 7 }].map((connectionInfo) =>
    connection('odd', { connectionInfo }),
  )
  expect(searchConnections(odd, '7')).toEqual([])
  expect(searchConnections(odd, 'xero')).toHaveLength(4)
})

function ofPlatform(id: string, platformKey: string, status: Connection['status']): Connection {
  return { ...newConnection(id, platformKey, '2027-01-15T20:00:00.000Z')!, status }
}

const desktops = (count: number) =>
  Array.from({ length: count }, (_, index) => ofPlatform(`${index}`, 'pqsw', 'Linked'))

test('only QuickBooks Desktop connections that are linked or being set up are followed live', () => {
  const live = liveDesktops([
    ofPlatform('xero', 'gbol', 'Linked'),
    ofPlatform('begun', 'pqsw', 'PendingAuth'),
    ofPlatform('ended', 'pqsw', 'Unlinked'),
    ofPlatform('desktop', 'pqsw', 'Linked'),
  ])
  expect([...live]).toEqual(['begun', 'desktop'])
})

test('where there are more than the browser has lines for, none is', () => {
  expect(liveDesktops(desktops(2)).size).toBe(2)
  expect(liveDesktops(desktops(3)).size).toBe(0)
})

test('where there are too many with those being set up, the linked ones are followed', () => {
  const live = liveDesktops([...desktops(2), ofPlatform('begun', 'pqsw', 'PendingAuth')])
  expect(live.size).toBe(2)
  expect(live.has('begun')).toBe(false)
})
