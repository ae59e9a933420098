import { type Load, preload } from '../hooks/moduleCache'
import type { Locale } from './Locale'

/**
 * Fetches every part of a locale, so that nothing waits for its words: for tests, or ahead of a change of language.
 * Rejects where one of them can't be fetched.
 */
export async function loadLocale(locale: Locale): Promise<Locale> {
  await Promise.all(Object.values<Load<unknown>>(locale.parts).map((load) => preload(load)))
  return locale
}
