/** A text whose times of day stay on one line: Canadian French writes `19 h 00` with spaces, and `Intl` lets these break. */
export function unbrokenTime(text: string): string {
  return text.replace(/(\d{1,2})\sh\s(\d{2})/g, '$1\u00a0h\u00a0$2')
}
