import { plainText } from '../text/searchWords'
import { populationRank, timeZoneCity, timeZoneName } from './timeZones'

/**
 * The time zones that a search means, those that it most likely means first: by an abbreviation or a name (`est`, `eastern`, `hora central`), in
 * the reader's language or in English, by the city, by how far they are from Greenwich, or by the IANA name. Of those that it fits equally, the
 * reader's own comes first, then those of their country, then those of most people.
 *
 * @param nearby - The reader's own zone, then those of their country
 * @param zones - All others, IANA names
 * @param locale - The reader's language, BCP 47
 * @param now - Names and distances are those of its year and moment
 */
export function searchTimeZones(
  search: string,
  nearby: readonly string[],
  zones: readonly string[],
  locale: string,
  now: Date,
): string[] {
  const query = searchedWords(search)
  const isNear = new Set(nearby)
  const found = [...nearby, ...zones.filter((zone) => !isNear.has(zone))].map((zone, index) => ({
    zone,
    fit: fitOf(query, zone, locale, now),
    order: [index === 0 ? 0 : 1, isNear.has(zone) ? 0 : 1, populationRank(zone), index],
  }))
  const best = Math.min(...found.map(({ fit }) => fit))
  // Who types "est" doesn't mean Budapest, unless nothing else is called so.
  const worst = best < insideWord ? insideWord - 1 : insideWord
  return found
    .filter(({ fit }) => fit <= worst)
    .toSorted((one, other) => one.fit - other.fit || compareEach(one.order, other.order))
    .map(({ zone }) => zone)
}

const insideWord = 4
const nowhere = 5

/** How well a search fits a zone: 0 is a name as it stands, then the words that a name begins with, the beginning of any word, the IANA name, and the inside of a word. */
function fitOf(query: string, zone: string, locale: string, now: Date) {
  const { names, id } = spokenNames(zone, locale, now)
  if (names.includes(query)) return 0
  if (names.some((name) => `${name} `.startsWith(`${query} `))) return 1
  if (names.some((name) => ` ${name}`.includes(` ${query}`))) return 2
  const all = ` ${names.join(' ')} ${id}`
  const words = query.split(' ')
  if (words.every((word) => all.includes(` ${word}`))) return 3
  return words.every((word) => all.includes(word)) ? insideWord : nowhere
}

function compareEach(one: readonly number[], other: readonly number[]) {
  const at = one.findIndex((value, index) => value !== other[index])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

interface SpokenNames {
  /** Names, abbreviations, the city and the distance from Greenwich, as they are compared. */
  names: readonly string[]
  /** The IANA name, as it is compared. */
  id: string
}

const spoken = new Map<string, SpokenNames>()

/** What a zone is called, as it is compared with a search. Kept: a platform takes a noticeable moment to name hundreds. */
export function spokenNames(zone: string, locale: string, now: Date): SpokenNames {
  const key = `${locale} ${now.getFullYear()} ${zone}`
  const known = spoken.get(key)
  if (known !== undefined) return known
  const names = [...sharedNames(zone, locale, now), timeZoneCity(zone), ...distances(zone, now)]
  const made = { names: [...new Set(names.map(searchedWords))], id: searchedWords(zone) }
  spoken.set(key, made)
  return made
}

const shared = new Map<string, readonly string[]>()

/** The names that a zone shares with others of its part of the world: named once for all of them. */
function sharedNames(zone: string, locale: string, now: Date) {
  const name = timeZoneName('en-US', zone, 'longGeneric', now)
  const [area = ''] = zone.split('/')
  const key = `${locale} ${now.getFullYear()} ${area} ${name}`
  const known = shared.get(key)
  if (known !== undefined) return known
  const seasons = [new Date(now.getFullYear(), 0, 15), new Date(now.getFullYear(), 6, 15)]
  const asked = [
    ...widths.map((width) => ['en-US', width] as const),
    ...widths.map((width) => [locale, width] as const),
    [englishOf[zone] ?? englishOf[area] ?? 'en-US', 'short'] as const,
  ]
  const names = asked.flatMap(([language, width]) =>
    seasons.map((season) => timeZoneName(language, zone, width, season)),
  )
  const made = [...new Set(names)].filter((one) => !/^(GMT|UTC)[+−-]/.test(one))
  shared.set(key, made)
  return made
}

const widths = ['long', 'longGeneric', 'short', 'shortGeneric'] as const

/** Whose English has the abbreviations of a part of the world, such as CET or IST: American English has those of America alone. */
const englishOf: Readonly<Record<string, string>> = {
  America: 'en-CA',
  Europe: 'en-GB',
  Australia: 'en-AU',
  'Asia/Calcutta': 'en-IN',
  'Asia/Kolkata': 'en-IN',
  'Pacific/Auckland': 'en-NZ',
}

/** How far the clocks are from Greenwich now, in the two ways that people write it. */
function distances(zone: string, now: Date) {
  const offset = timeZoneName('en-US', zone, 'shortOffset', now)
  return [offset, offset.replace('GMT', 'UTC')]
}

/** Words apart by single spaces; a minus as it is typed. */
function searchedWords(text: string) {
  return plainText(text)
    .replaceAll('−', '-')
    .replaceAll(/[\s/_(),:’'–]+/g, ' ')
    .trim()
}
