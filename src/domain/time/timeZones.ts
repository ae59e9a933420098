import { tzOffset } from '@date-fns/tz/tzOffset'

/** The time zone that the browser is set to, an IANA name. */
export function browserTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Every time zone that the platform knows, and `chosen`, which it may know by an older name. */
export function allTimeZones(chosen: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].toSorted()
}

/** The time zones in which a customer most likely is. */
export interface NearbyTimeZones {
  /** The country that they are of, ISO 3166, `US`; null where the platform can't tell. */
  country: string | null
  /** The browser's own first, then from east to west; of those that show the same time, those of most people first. */
  zones: string[]
}

/**
 * The zones of the country that the browser's zone is in, as the platform knows them. Where it doesn't (Firefox), those of the same part of the world
 * that are within three hours.
 *
 * @param languages - the reader's, best first: of countries that share a zone, the one that a language names
 */
export function nearbyTimeZones(browserZone: string, languages: readonly string[], now: Date): NearbyTimeZones {
  const country = countryOf(browserZone, languages)
  const zones = country === null ? sameArea(browserZone, now) : zonesOf(country)
  const others = zones.filter((zone) => !isSameZone(zone, browserZone))
  const fromEast = others.toSorted(
    (one, other) =>
      tzOffset(other, now) - tzOffset(one, now) ||
      populationRank(one) - populationRank(other) ||
      (one < other ? -1 : 1),
  )
  return { country, zones: [browserZone, ...fromEast] }
}

function countryOf(zone: string, languages: readonly string[]) {
  const isIn = (country: string) => zonesOf(country).some((one) => isSameZone(one, zone))
  for (const language of languages) {
    const region = regionOf(language)
    if (region !== undefined && isIn(region)) return region
  }
  // No country has a zone without a place.
  if (!zone.includes('/') || zone.startsWith('Etc/') || zonesOf('US').length === 0) return null
  // No platform lists its countries, but each answers for any two letters. Few zones go by another name there, and those take longer to find.
  const anyTwo = letters.flatMap((first) => letters.map((second) => first + second))
  return anyTwo.find((country) => zonesOf(country).includes(zone)) ?? anyTwo.find(isIn) ?? null
}

/** The country that a language names or is mostly spoken in. Some browsers give languages that no standard knows, such as `en-US@posix`. */
function regionOf(language: string) {
  try {
    return new Intl.Locale(language).maximize().region
  } catch {
    return undefined
  }
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Known to some engines as a property, to newer ones as a method, and to some not at all. */
interface LocaleWithTimeZones extends Intl.Locale {
  readonly timeZones?: readonly string[] | undefined
  getTimeZones?: () => readonly string[] | undefined
}

function zonesOf(country: string): readonly string[] {
  const locale: LocaleWithTimeZones = new Intl.Locale(`und-${country}`)
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}

function sameArea(zone: string, now: Date) {
  const [area] = zone.split('/')
  const offset = tzOffset(zone, now)
  return allTimeZones(zone).filter(
    (one) => one.split('/')[0] === area && Math.abs(tzOffset(one, now) - offset) <= 3 * 60,
  )
}

/** Platforms call some zones by two names. */
function isSameZone(one: string, other: string) {
  return one === other || canonical(one) === canonical(other)
}

function canonical(timeZone: string) {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
}

/** Where most people are who speak of a zone by a name that it shares with others. */
const largest: readonly string[] = (
  'America/New_York America/Chicago America/Los_Angeles America/Denver America/Phoenix America/Anchorage ' +
  'Pacific/Honolulu America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax ' +
  'America/St_Johns America/Mexico_City America/Puerto_Rico Europe/London Europe/Paris Europe/Berlin Europe/Athens ' +
  'Asia/Kolkata Asia/Calcutta Asia/Shanghai Asia/Tokyo Australia/Sydney America/Sao_Paulo America/Bogota'
).split(' ')

/** Where a zone comes among those of the same name: those of the largest cities first, all others after them. */
export function populationRank(zone: string): number {
  const rank = largest.indexOf(zone)
  return rank === -1 ? largest.length : rank
}

/** A zone's name or distance from Greenwich in one of the forms that the platform has, at a moment: `Eastern Time`, `EST`, `GMT-5`. */
export function timeZoneName(
  locale: string,
  timeZone: string,
  form: NonNullable<Intl.DateTimeFormatOptions['timeZoneName']>,
  at: Date,
): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: form }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

// Platforms list these zones by the names that their cities had long ago.
const cityToday: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Asmara',
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
  'Pacific/Enderbury': 'Kanton',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Truk': 'Chuuk',
}

/** The city that a zone is named after, `New York`. Not translated: no platform has these names. */
export function timeZoneCity(timeZone: string): string {
  const [, ...city] = timeZone.split('/')
  return cityToday[timeZone] ?? (city.length > 0 ? city.join(' – ') : timeZone).replaceAll('_', ' ')
}
