import { expect, test } from 'vitest'
import { searchTimeZones } from './timeZoneSearch'
import { allTimeZones, nearbyTimeZones } from './timeZones'

const winter = new Date('2027-01-15T20:24:00Z')
const isIndia = /^Asia\/(Kolkata|Calcutta)$/

function found(search: string, own: string, locale: string) {
  const { zones } = nearbyTimeZones(own, [locale], winter)
  return searchTimeZones(search, zones, allTimeZones(own), locale, winter)
}

// What people type, on a computer in which zone, in which language, and what they mean.
test.each([
  ['est', 'America/Los_Angeles', 'en', 'America/New_York'],
  ['EDT', 'America/Los_Angeles', 'en', 'America/New_York'],
  ['et', 'America/Los_Angeles', 'en', 'America/New_York'],
  ['pst', 'America/New_York', 'en', 'America/Los_Angeles'],
  ['cst', 'America/New_York', 'en', 'America/Chicago'],
  ['mst', 'America/New_York', 'en', 'America/Denver'],
  ['eastern', 'America/Los_Angeles', 'en', 'America/New_York'],
  ['eastern time', 'America/Los_Angeles', 'en', 'America/New_York'],
  ['central', 'America/New_York', 'en', 'America/Chicago'],
  ['pacific', 'America/New_York', 'en', 'America/Los_Angeles'],
  ['mountain', 'America/New_York', 'en', 'America/Denver'],
  ['hawaii', 'America/New_York', 'en', 'Pacific/Honolulu'],
  ['alaska', 'America/New_York', 'en', 'America/Anchorage'],
  ['india', 'America/New_York', 'en', isIndia],
  ['ist', 'America/New_York', 'en', isIndia],
  ['calcutta', 'America/New_York', 'en', isIndia],
  ['gmt', 'America/New_York', 'en', 'Europe/London'],
  ['utc', 'America/New_York', 'en', 'UTC'],
  ['gmt-5', 'America/New_York', 'en', 'America/New_York'],
  ['utc-8', 'America/New_York', 'en', 'America/Los_Angeles'],
  ['utc−8', 'America/Toronto', 'fr-CA', 'America/Vancouver'],
  ['london', 'America/New_York', 'en', 'Europe/London'],
  ['new york', 'America/Denver', 'en', 'America/New_York'],
  ['America/New_York', 'America/Denver', 'en', 'America/New_York'],
  ['chi', 'America/New_York', 'en', 'America/Chicago'],
  ['cet', 'America/New_York', 'en', 'Europe/Paris'],
  ['tokyo', 'America/New_York', 'en', 'Asia/Tokyo'],
  ['est', 'America/Vancouver', 'fr-CA', 'America/Toronto'],
  ['hne', 'America/Vancouver', 'fr-CA', 'America/Toronto'],
  ['eastern', 'America/Vancouver', 'fr-CA', 'America/Toronto'],
  ['pacifique', 'America/Toronto', 'fr-CA', 'America/Vancouver'],
  ['centre', 'America/Toronto', 'fr-CA', 'America/Winnipeg'],
  ['Inde', 'America/Toronto', 'fr-CA', isIndia],
  ['pacífico', 'America/New_York', 'es-US', 'America/Los_Angeles'],
  ['pacifico', 'America/New_York', 'es-US', 'America/Los_Angeles'],
  ['oriental', 'America/Los_Angeles', 'es-US', 'America/New_York'],
  ['central', 'America/New_York', 'es-US', 'America/Chicago'],
  ['pst', 'America/New_York', 'es-US', 'America/Los_Angeles'],
])('“%s”, typed in %s in %s, finds %s first', (search, own, locale, expected) => {
  const [first] = found(search, own, locale)
  if (typeof expected === 'string') expect(first).toBe(expected)
  else expect(first).toMatch(expected)
})

test('of zones by one name, the computer’s own comes first, and then those of its country', () => {
  const [own, next] = found('eastern', 'America/Detroit', 'en')
  expect([own, next]).toEqual(['America/Detroit', 'America/New_York'])
})

test('letters inside a word count only where nothing begins with them', () => {
  expect(found('est', 'America/New_York', 'en')).not.toContain('Europe/Budapest')
  expect(found('dapest', 'America/New_York', 'en')).toEqual(['Europe/Budapest'])
})

test('nothing is found where nothing is called so', () => {
  expect(found('atlantis city', 'America/New_York', 'en')).toEqual([])
})
