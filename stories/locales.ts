import { en } from '../src/messages/en'
import { esUS } from '../src/messages/es-US'
import { frCA } from '../src/messages/fr-CA'
import type { Locale } from '../src/messages/Locale'

/** The languages that we speak, by their codes. */
export const locales: Record<string, Locale> = Object.fromEntries(
  [en, frCA, esUS].map((locale) => [locale.code, locale]),
)
