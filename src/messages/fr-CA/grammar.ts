/** When something was: today `à 16 h 05`, else `le 14 janv., 23 h 59`. */
export function atTime(at: string): string {
  return /^\d{1,2}\sh\s/.test(at) ? `à ${at}` : dated(at)
}

/** A day as it stands in a sentence: a date takes its article, `le 22 janvier`, where `demain`, `lundi` and `il y a 2 heures` take none. */
export function dated(day: string): string {
  return /^\d/.test(day) ? `le ${day.replace(/^1(?=\s)/, '1er')}` : day
}

/** "de" before a name that is only known at run time: `de Bookly`, `d’Acme`. */
export function ofName(name: string): string {
  return /^[aeiouàâéèêëîïôöûü]/i.test(name) ? `d’${name}` : `de ${name}`
}

/** The end of something, before a moment: `jusqu’à demain à 8 h 00`, and with the article drawn in, `jusqu’au 22 janvier à 8 h 00`. */
export function untilMoment(moment: string): string {
  return moment.startsWith('le ') ? `jusqu’au ${moment.slice('le '.length)}` : `jusqu’à ${moment}`
}

/** Before what moment: `au plus tard à 16 h 05`, `au plus tard demain à 8 h 00`. */
export function atLatest(moment: string): string {
  return /^\d{1,2}\sh\s/.test(moment) ? `au plus tard à ${moment}` : `au plus tard ${moment}`
}
