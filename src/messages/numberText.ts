/** A whole number as people write it, `2,500`. */
export function countText(locale: string, count: number): string {
  return new Intl.NumberFormat(locale).format(count)
}

/** A percentage of 0 to 100 as people write it, `35%`. */
export function percentText(locale: string, percent: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100)
}
