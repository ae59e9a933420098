import { preload } from '../hooks/moduleCache'
import type { Locale } from '../messages/Locale'

const english = async () => (await import('../messages/en')).en

const shipped: Record<string, () => Promise<Locale>> = {
  en: english,
  es: async () => (await import('../messages/es-US')).esUS,
  fr: async () => (await import('../messages/fr-CA')).frCA,
}

/** The locale that ships and is nearest to a language tag; English where the language is none of ours. */
export function shippedLocale(tag: string): Promise<Locale> {
  const [language = ''] = tag.toLowerCase().split(/[-_]/)
  return preload(shipped[language] ?? english)
}
