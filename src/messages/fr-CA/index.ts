import type { Locale } from '../Locale'
import { everywhereMessages } from './everywhere'

/** French as in Canada. */
export const frCA: Locale = {
  code: 'fr-CA',
  everywhere: everywhereMessages,
  parts: {
    setup: async () => (await import('./setup')).setupMessages,
    manage: async () => (await import('./manage')).manageMessages,
    trouble: async () => (await import('./trouble')).troubleMessages,
  },
}
