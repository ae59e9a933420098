import type { Locale } from './Locale'

/** Every language that ships, by its folder's name, which is the tag it is asked for by. Each is fetched when it is needed. */
export const languages = {
  en: async () => (await import('./en')).en,
  'es-US': async () => (await import('./es-US')).esUS,
  'fr-CA': async () => (await import('./fr-CA')).frCA,
} satisfies Record<string, () => Promise<Locale>>
