const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A file's size as people write it, `4.2 MB`. Units of 1,000, as downloads are counted. */
export function sizeText(locale: string, bytes: number): string {
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power)
}
