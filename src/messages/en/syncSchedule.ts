import { sentence } from '../sentence'

/** Choosing when to sync. */
export const syncSchedule = {
  title: 'Choose when to sync',
  intro: ({ providerName }: { providerName: string }) =>
    `QuickBooks can’t be used while ${providerName} reads from it. Choose hours in which nobody needs it; the computer must be on.`,
  /** In place of `intro` where syncs run only while QuickBooks is closed. */
  introClosed: ({ providerName }: { providerName: string }) =>
    `${providerName} can read only while QuickBooks is closed. Choose hours in which nobody needs it; the computer must be on.`,
  notOffered: ({ providerName }: { providerName: string }) =>
    `${providerName} doesn’t offer a choice of sync hours for this connection.`,
  start: 'From',
  end: 'Until',
  endNextDay: 'The next morning',
  days: 'Starting on',
  weekdays: 'Weekdays',
  weekdaysHint: 'Monday to Friday',
  everyDay: 'Every day',
  everyDayHint: 'Weekends too',
  timeZone: 'Time zone',
  timeZoneFromBrowser: 'Taken from this browser.',
  timeZoneElsewhere: ({ zone }: { zone: string }) => `This browser is set to ${zone}.`,
  timeZoneHint: 'The zone of the QuickBooks computer’s clock.',
  changeTimeZone: 'Change',
  zone: ({ zone, city }: { zone: string; city: string }) => `${zone} – ${city}`,
  zoneOption: ({ zone, city, offset }: { zone: string; city: string; offset: string }) =>
    `${zone} – ${city} (${offset})`,
  timeZoneSearch: 'Type a city or a zone to find any other.',
  timeZonesFound: ({ count, shown }: { count: number; shown: string }) =>
    count === 1 ? '1 time zone found.' : `${shown} time zones found.`,
  timeZonesNone: 'No time zone is called that. Try the nearest big city.',
  firstSync: 'The first sync',
  firstSyncNow: 'Start now',
  firstSyncNowHint: 'Done soonest. Leave QuickBooks alone until it ends.',
  firstSyncInWindow: 'Wait for these hours',
  firstSyncInWindowHint: 'Keep using QuickBooks until then.',
  /** The same choice once the first sync has begun. */
  goOnNow: 'Go on now',
  goOnInWindowHint: 'It stops shortly and goes on in these hours.',
  /** Over the hours while the first sync has begun and is not complete. */
  firstSyncBegun: ({ percent }: { percent: string }) => `The first sync has begun already: ${percent} done.`,
  week: 'Your week',
  /** On the clock of the chosen time zone. */
  now: ({ weekday, time }: { weekday: string; time: string }) => `Now: ${weekday}, ${time}`,
  weekText: ({ days, start, end }: { days: string; start: string; end: string }) => `${days}, ${start} to ${end}`,
  weekTextNextDay: ({ days, start, end }: { days: string; start: string; end: string }) =>
    `${days}, ${start} to ${end} the next morning`,
  weekUnknown: 'Choose two different times to see them here.',
  nextSync: ({ moment }: { moment: string }) => `Next sync: ${moment}.`,
  nextSyncAlso: ({ moment }: { moment: string }) => `On this browser’s clock: ${moment}.`,
  insideNow: 'It is within these hours now: a sync can start right away.',
  firstSyncSoon: ({ minutes }: { minutes: number }) =>
    `The first sync starts as soon as the Web Connector calls, within ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  firstSyncGoesOn: ({ minutes }: { minutes: number }) =>
    `The first sync goes on as soon as the Web Connector calls, within ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  firstSyncRuns: 'The first sync is running now and goes on until it is complete.',
  /** A pause, or hours that it is to wait for, hold it. */
  firstSyncStops: ({ moment }: { moment: string }) =>
    `The first sync is running now. It stops shortly and goes on ${moment}.`,
  syncRuns: 'A sync is running now.',
  thenSync: ({ moment }: { moment: string }) => `The one after that: ${moment}.`,
  save: 'Save these hours',
  saved: 'Saved.',
  missing: 'Choose a time.',
  missingChoice: 'Choose one of these.',
  sameAsStart: 'The end must differ from the start.',
  refused: ({ reason }: { reason: string }) => sentence(`The service didn’t accept this: ${reason}`),
  /** Where data is read once and no more. */
  once: {
    title: 'QuickBooks is read once',
    notOffered: ({ providerName }: { providerName: string }) =>
      `${providerName} needs your data only once, so there’s nothing to choose here.`,
  },
} as const
