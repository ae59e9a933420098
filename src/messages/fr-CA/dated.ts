/** A day as it stands in a sentence: a date takes its article, `le 22 janvier`, where `demain`, `lundi` and `il y a 2 heures` take none. */
export function dated(day: string): string {
  return /^\d/.test(day) ? `le ${day.replace(/^1(?=\s)/, '1er')}` : day
}
