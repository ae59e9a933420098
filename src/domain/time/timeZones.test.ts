import { expect, test } from 'vitest'
import { timeZoneCity, timeZoneRegions } from './timeZones'

test('zones are found by the part of the world, each once, the chosen one among them', () => {
  const regions = timeZoneRegions('Asia/Calcutta')
  const zones = regions.flatMap((region) => region.zones)
  expect(regions.find(({ region }) => region === 'America')?.zones).toContain('America/New_York')
  expect(zones).toContain('Asia/Calcutta')
  expect(zones).toContain('UTC')
  expect(new Set(zones).size).toBe(zones.length)
})

test.each([
  ['America/New_York', 'New York'],
  ['America/Argentina/Buenos_Aires', 'Argentina – Buenos Aires'],
  ['UTC', 'UTC'],
  ['Europe/Kiev', 'Kyiv'],
])('%s is named after %s', (timeZone, city) => {
  expect(timeZoneCity(timeZone)).toBe(city)
})
