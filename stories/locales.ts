import { languages } from '../src/messages/languages'
import type { Locale } from '../src/messages/Locale'

/** The languages that we speak, by their tags. */
export const locales: Record<string, Locale> = Object.fromEntries(
  await Promise.all(Object.entries(languages).map(async ([tag, load]) => [tag, await load()] as const)),
)
