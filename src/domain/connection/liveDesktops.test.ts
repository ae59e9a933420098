import { expect, test } from 'vitest'
import type { Connection } from '../../api/schemas/connection'
import { newConnection } from '../../testing/state/newConnection'
import { liveDesktops } from './liveDesktops'

function connection(id: string, platformKey: string, status: Connection['status']): Connection {
  return { ...newConnection(id, platformKey, '2027-01-15T20:00:00.000Z')!, status }
}

const desktops = (count: number) =>
  Array.from({ length: count }, (_, index) => connection(`${index}`, 'pqsw', 'Linked'))

test('only linked QuickBooks Desktop connections are followed live', () => {
  const live = liveDesktops([
    connection('xero', 'gbol', 'Linked'),
    connection('begun', 'pqsw', 'PendingAuth'),
    connection('ended', 'pqsw', 'Unlinked'),
    connection('desktop', 'pqsw', 'Linked'),
  ])
  expect([...live]).toEqual(['desktop'])
})

test('where there are more than the browser has lines for, none is', () => {
  expect(liveDesktops(desktops(2)).size).toBe(2)
  expect(liveDesktops(desktops(3)).size).toBe(0)
})
