import { expect, test } from 'vitest'
import { localTimeText } from '../localTimeText'
import { relativeTimeText } from '../relativeTimeText'
import { clockText, dayText } from '../timeText'
import { configurationFile } from './configurationFile'
import { firstSyncProgress } from './firstSyncProgress'
import { everywhereMessages } from './everywhere'
import { manageMessages } from './manage'

const { time } = everywhereMessages
const { connectionManager, connectionStatus } = manageMessages

// Before p.m. stands a space of one kind or another.
const plain = (text: string) => text.replaceAll(/\s/g, ' ')
const zone = 'America/New_York'
const now = new Date('2027-01-15T20:00:00Z')
// The middle of the reader’s own day, wherever the test runs.
const noon = new Date(2027, 0, 15, 12, 0)
const moment = (at: string) =>
  time.moment({ day: dayText('es-US', new Date(at), zone, now), time: clockText('es-US', new Date(at), zone) })

test.each([
  ['2027-01-16T00:00:00Z', 'hoy a las 7:00 p.m.'],
  ['2027-01-16T18:05:00Z', 'mañana a la 1:05 p.m.'],
  ['2027-01-19T03:00:00Z', 'el lunes a las 10:00 p.m.'],
  ['2027-01-23T00:00:00Z', 'el 22 de enero a las 7:00 p.m.'],
  ['2027-01-14T17:00:00Z', 'ayer a las 12:00 p.m.'],
])('%s is %s', (at, text) => {
  expect(plain(moment(at))).toBe(text)
})

test('a time stays on one line', () => {
  expect(time.moment({ day: 'hoy', time: '7:00 p.m.' })).toBe('hoy a las 7:00\u00a0p.m.')
})

test('an end is an hour today, or a day with its hour', () => {
  const clock = clockText('es-US', new Date('2027-01-15T18:20:00Z'), zone)
  expect(plain(connectionStatus.pausedUntil({ moment: clock }))).toBe('En pausa hasta la 1:20 p.m.')
  expect(plain(connectionStatus.silentSince({ moment: moment('2027-01-14T23:00:00Z') }))).toBe(
    'Sin contacto desde ayer a las 6:00 p.m.',
  )
})

test('what happened on another day is dated', () => {
  const opened = (at: Date) => plain(configurationFile.opened({ at: localTimeText('es-US', at.toISOString(), noon) }))
  expect(opened(new Date(2027, 0, 15, 16, 5))).toBe('El Web Connector abrió el archivo a las 4:05 p.m.')
  expect(opened(new Date(2027, 0, 14, 23, 59))).toMatch(/abrió el archivo el 14 .*ene, 11:59 p\.m\.$/)
})

test.each([
  [0, 'Sincronizada ahora'],
  [2, 'Sincronizada hace 2 horas'],
  [24, 'Sincronizada ayer'],
  [24 * 40, 'Sincronizada el 6 dic 2026'],
])('%i hours ago reads “%s”', (hours, text) => {
  const ago = relativeTimeText('es-US', new Date(noon.getTime() - hours * 3_600_000), noon)
  expect(plain(connectionManager.synced({ ago }))).toBe(text)
})

test('one is counted as one', () => {
  expect(connectionManager.found({ count: 1, shown: '1', total: '12' })).toBe('Se encontró 1 de 12 conexiones.')
  expect(connectionManager.found({ count: 3, shown: '3', total: '12' })).toBe('Se encontraron 3 de 12 conexiones.')
  expect(firstSyncProgress.records({ count: 1, shown: '1' })).toBe('1 registro')
  expect(firstSyncProgress.records({ count: 0, shown: '0' })).toBe('0 registros')
})
