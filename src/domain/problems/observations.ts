/** What a customer sees when something isn't right, most usual first. */
export const observationIds = [
  'red_message',
  'nothing_happens',
  'stopped_working',
  'password_lost',
  'quickbooks_busy',
  'access_question',
  'other_company',
  'file_refused',
  'no_data_exchange',
] as const

/** What a customer sees when something isn't right. */
export type ObservationId = (typeof observationIds)[number]

/** Where a customer who waits looks for help: in a step of setup, or on the connection's page. */
export type HelpPlace = 'configuration_file' | 'password' | 'first_sync' | 'connection'

/** What the step itself doesn't answer, and what can be seen before anything was ever read. */
const ofSteps: Record<Exclude<HelpPlace, 'connection'>, readonly ObservationId[]> = {
  configuration_file: ['file_refused'],
  // What a window says has a chooser of its own there.
  password: ['nothing_happens'],
  first_sync: [
    'red_message',
    'nothing_happens',
    'stopped_working',
    'password_lost',
    'access_question',
    'other_company',
    'no_data_exchange',
  ],
}

/** What may be seen in a place, most usual first; `isOnce` where data is read once and no more, and can't be paused. */
export function observationsAt(place: HelpPlace, isOnce = false): readonly ObservationId[] {
  const observations = place === 'connection' ? observationIds : ofSteps[place]
  return isOnce ? observations.filter((observation) => observation !== 'quickbooks_busy') : observations
}
