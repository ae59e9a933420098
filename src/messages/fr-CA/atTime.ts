import { dated } from './dated'
import { unbrokenTime } from './unbrokenTime'

/** When something was: today `à 16 h 05`, else `le 14 janv., 23 h 59`. */
export function atTime(at: string): string {
  const text = /^\d{1,2}\sh\s/.test(at) ? `à ${at}` : dated(at)
  return unbrokenTime(text)
}
