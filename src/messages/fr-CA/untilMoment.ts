import { unbrokenTime } from './unbrokenTime'

/** The end of something, before a moment: `jusqu’à demain à 8 h 00`, and with the article drawn in, `jusqu’au 22 janvier à 8 h 00`. */
export function untilMoment(moment: string): string {
  const text = moment.startsWith('le ') ? `jusqu’au ${moment.slice('le '.length)}` : `jusqu’à ${moment}`
  return unbrokenTime(text)
}
