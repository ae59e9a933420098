/** The time zones of one part of the world. */
export interface TimeZoneRegion {
  /** As in the IANA name, `America`; zones without one, such as `UTC`, are in the region of their own name. */
  region: string
  zones: string[]
}

/** The time zone that the browser is set to, an IANA name. */
export function browserTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Every time zone that the platform knows, and `chosen`, which it may know by an older name; by region. */
export function timeZoneRegions(chosen: string): TimeZoneRegion[] {
  const names = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].toSorted()
  const regions = new Map<string, string[]>()
  for (const name of names) {
    const [region = name] = name.split('/')
    regions.set(region, [...(regions.get(region) ?? []), name])
  }
  return [...regions].map(([region, zones]) => ({ region, zones }))
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
