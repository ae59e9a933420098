import type { Locale } from '../Locale'
import { everywhereMessages } from './everywhere'

/** Spanish as in the United States. */
export const esUS: Locale = {
  code: 'es-US',
  everywhere: everywhereMessages,
  parts: {
    setup: async () => (await import('./setup')).setupMessages,
    steps: async () => (await import('./steps')).stepsMessages,
    manage: async () => (await import('./manage')).manageMessages,
    page: () => import('./connectionPage'),
    pauses: () => import('./pauseScheduler'),
    trouble: async () => (await import('./trouble')).troubleMessages,
  },
}
