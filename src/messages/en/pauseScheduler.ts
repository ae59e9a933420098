import type { PauseChoice, PauseExtension, PausePlan } from '../../domain/pauses/pauseChoices'
import type { PauseDraftErrors } from '../../domain/pauses/pauseDraft'
import type { QuickBooksAvailability } from '../../domain/connection/quickBooksAvailability'
import { sentence } from '../sentence'

/** Pausing syncs. */
export const pauseScheduler = {
  title: 'Pause syncing',
  intro: ({ providerName }: { providerName: string }) =>
    `QuickBooks can’t be used while ${providerName} reads from it. Pause whenever you need it to yourself; syncs go on by themselves afterward.`,
  /** In place of `intro` where syncs run only while QuickBooks is closed. */
  introClosed: ({ providerName }: { providerName: string }) =>
    `${providerName} reads only while QuickBooks is closed. Pause before you open it; syncs go on by themselves afterward.`,
  notOffered: ({ providerName }: { providerName: string }) =>
    `${providerName} doesn’t offer pauses for this connection.`,
  uses: {
    syncing: {
      title: 'QuickBooks is busy: a sync is running',
      body: 'Pause to stop it after the answer that QuickBooks is giving. What was read is kept.',
    },
    stopping: {
      title: 'Stopping…',
      body: 'QuickBooks finishes the answer it is giving. We say here when it is free; this takes a minute at most.',
    },
    unknown: {
      title: 'We don’t know whether the sync is still running',
      body: 'If QuickBooks lets you work, it’s free to use. Pause to be sure: nothing more is read then.',
    },
    paused: { title: 'QuickBooks is free to use', body: '' },
    free: { title: 'QuickBooks is free to use', body: 'No sync is running.' },
  } satisfies Record<QuickBooksAvailability, { title: string; body: string }>,
  running: ({ duration }: { duration: string }) => `Running for ${duration}.`,
  nextSync: ({ moment }: { moment: string }) => `Next sync: ${moment}.`,
  nextSyncSoon: 'The next one may start any minute.',
  pausedUntil: ({ moment }: { moment: string }) => `Syncs are paused until ${moment}.`,
  left: ({ duration }: { duration: string }) => `${duration} left`,
  progress: 'The pause so far',
  announce: ({ title, until }: { title: string; until: string }) => `${title}. ${until}`,
  resume: 'Resume now',
  extend: 'Extend',
  extendBy: 'Pause for longer',
  pauseNow: 'Pause now',
  choices: {
    thirtyMinutes: '30 minutes',
    oneHour: '1 hour',
    fourHours: '4 hours',
    tomorrowMorning: 'Until morning',
    oneDay: '24 hours',
  } satisfies Record<PauseChoice, string>,
  extensions: {
    thirtyMinutes: '30 minutes more',
    oneHour: '1 hour more',
    fourHours: '4 hours more',
    tomorrowMorning: 'Until morning',
  } satisfies Record<PauseExtension, string>,
  until: ({ moment }: { moment: string }) => `until ${moment}`,
  chosenTime: 'Until…',
  chosenTimeHint: 'a time you choose',
  pauseUntilThen: 'Pause until then',
  moveEnd: 'Move the end',
  coming: 'Planned pauses',
  noneComing: 'None. Plan one for a month-end close or a working week, up to 30 days ahead.',
  startsIn: ({ when }: { when: string }) => `Starts ${when}`,
  plan: 'Plan a pause',
  presets: 'Often planned',
  plans: { monthEnd: 'Month-end close', workingWeek: 'Next working week' } satisfies Record<PausePlan, string>,
  startsAt: 'From',
  endsAt: 'Until',
  endsAtHint: 'At most 30 days from now.',
  savePlan: 'Plan this pause',
  saveChange: 'Save',
  close: 'Never mind',
  change: 'Change',
  cancel: 'Remove',
  changeThis: ({ range }: { range: string }) => `Change the pause ${range}`,
  cancelThis: ({ range }: { range: string }) => `Remove the pause ${range}`,
  planned: ({ range }: { range: string }) => `Planned: ${range}.`,
  changed: ({ range }: { range: string }) => `Changed: ${range}.`,
  cancelled: ({ range }: { range: string }) => `Removed: the pause ${range}.`,
  timesHere: ({ zone, city }: { zone: string; city: string }) =>
    `Times are on this browser’s clock: ${zone} – ${city}.`,
  tellBefore: 'Tell me 5 minutes before syncs',
  tellBeforeHint: 'While this page is open.',
  soonTitle: ({ providerName, moment }: { providerName: string; moment: string }) =>
    `${providerName} starts a sync ${moment}`,
  soonBody: 'Save your work in QuickBooks, or pause if you need it.',
  soonPause: 'Pause for 1 hour',
  faults: {
    missing: 'Choose a day and a time.',
    in_the_past: 'That time has passed. Choose one to come.',
    before_start: 'The end must be after the start.',
    too_far_ahead: 'A pause can end at most 30 days from now.',
  } satisfies Record<NonNullable<PauseDraftErrors['endsAt']>, string>,
  /** The service keeps no more than 50 pauses to come. */
  tooMany: 'That’s as many planned pauses as there can be. Remove one first.',
  refused: ({ reason }: { reason: string }) => sentence(`The service didn’t accept this: ${reason}`),
  /** Where data is read once and no more. */
  once: {
    title: 'QuickBooks is read once',
    notOffered: ({ providerName }: { providerName: string }) =>
      `${providerName} needs your data only once, so there’s nothing to plan here.`,
    uses: {
      syncing: { body: 'If it’s closed, it won’t open until the sync ends; if it’s open, it may behave unexpectedly.' },
    },
  },
} as const
