import type { Locale } from 'connections-sdk'
import { en } from 'connections-sdk/locales/en'

/** The languages that the lender's customers may choose; each but English is fetched when it is chosen. */
export const languages: Record<string, { name: string; load: () => Promise<Locale> }> = {
  en: { name: 'English', load: async () => en },
  'fr-CA': { name: 'Français', load: async () => (await import('connections-sdk/locales/fr-CA')).frCA },
  'es-US': { name: 'Español', load: async () => (await import('connections-sdk/locales/es-US')).esUS },
}
