import type { PauseChoice } from '../../domain/pauseInput'

/** Pausing syncs. */
export const pauseScheduler = {
  title: 'Pause syncing',
  intro: ({ applicationName }: { applicationName: string }) =>
    `QuickBooks can’t be used while ${applicationName} reads from it. Pause to have it to yourself.`,
  resume: 'Resume now',
  choices: {
    thirtyMinutes: '30 minutes',
    oneHour: '1 hour',
    fourHours: '4 hours',
    tomorrowMorning: 'Until tomorrow morning',
    oneDay: '24 hours',
  } satisfies Record<PauseChoice, string>,
} as const
