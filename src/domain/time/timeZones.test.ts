import { expect, onTestFinished, test } from 'vitest'
import { allTimeZones, nearbyTimeZones, timeZoneCity } from './timeZones'

const winter = new Date('2027-01-15T20:24:00Z')

test('every zone is there once, the chosen one among them under its older name', () => {
  const zones = allTimeZones('Asia/Calcutta')
  for (const zone of ['America/New_York', 'Asia/Calcutta', 'UTC']) expect(zones).toContain(zone)
  expect(new Set(zones).size).toBe(zones.length)
})

test('the country’s zones are near: the browser’s own first, then from east to west', () => {
  const { country, zones } = nearbyTimeZones('America/Denver', ['en-US'], winter)
  expect(country).toBe('US')
  expect(zones[0]).toBe('America/Denver')
  expect(zones).not.toContain('America/Toronto')
  const [east, middle, west] = ['America/New_York', 'America/Chicago', 'America/Los_Angeles'].map((zone) =>
    zones.indexOf(zone),
  ) as [number, number, number]
  expect([east > 0, east < middle, middle < west]).toEqual([true, true, true])
})

test.each([
  ['America/Toronto', ['en-US'], 'CA'],
  ['America/Halifax', ['fr-CA', 'fr'], 'CA'],
  ['Asia/Kolkata', ['en-GB'], 'IN'],
  ['Europe/London', [], 'GB'],
])('the country is that of the clock, whatever the language: %s', (zone, languages, country) => {
  expect(nearbyTimeZones(zone, languages, winter).country).toBe(country)
})

test.each(['en-US@posix', 'C', '*', '', 'en_US.UTF-8'])(
  'a language that no standard knows is passed over: %s',
  (language) => {
    expect(nearbyTimeZones('America/Denver', [language], winter).country).toBe('US')
    expect(nearbyTimeZones('America/Toronto', [language, 'fr-CA'], winter).country).toBe('CA')
  },
)

test.each(['UTC', 'Etc/GMT+5', 'GMT'])('%s is of no country', (zone) => {
  const { country, zones } = nearbyTimeZones(zone, ['en-US'], winter)
  expect([country, zones[0]]).toEqual([null, zone])
})

test('where the platform knows no countries, the zones of the same part of the world are near', () => {
  const proto = Intl.Locale.prototype as { timeZones?: unknown; getTimeZones?: unknown }
  for (const name of ['timeZones', 'getTimeZones'] as const) {
    const known = Object.getOwnPropertyDescriptor(proto, name)
    if (!known) continue
    Object.defineProperty(proto, name, { value: undefined, configurable: true })
    onTestFinished(() => void Object.defineProperty(proto, name, known))
  }
  const { country, zones } = nearbyTimeZones('America/Denver', ['en-US'], winter)
  expect(country).toBeNull()
  expect(zones[0]).toBe('America/Denver')
  expect(zones).toContain('America/New_York')
  expect(zones).not.toContain('Europe/London')
})

test.each([
  ['America/New_York', 'New York'],
  ['America/Argentina/Buenos_Aires', 'Argentina – Buenos Aires'],
  ['UTC', 'UTC'],
  ['Europe/Kiev', 'Kyiv'],
])('%s is named after %s', (timeZone, city) => {
  expect(timeZoneCity(timeZone)).toBe(city)
})
