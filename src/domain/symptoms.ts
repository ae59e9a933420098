import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type { ProblemCode } from '../api/schemas/problem'
import type { ProblemStepId } from './ProblemGuide'
import { isHosted, problemGuide } from './problems'

/** What a customer sees when something isn't right, most usual first. */
export const symptomIds = [
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
export type SymptomId = (typeof symptomIds)[number]

/** Where a customer who waits looks for help: in a step of setup, or on the connection's page. */
export type SymptomPlace = 'configuration_file' | 'password' | 'first_sync' | 'connection'

/** What the step itself doesn't answer, and what can be seen before anything was ever read. */
const ofSteps: Record<Exclude<SymptomPlace, 'connection'>, readonly SymptomId[]> = {
  configuration_file: ['file_refused'],
  password: ['red_message', 'nothing_happens'],
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

/** What may be seen in a place, most usual first. */
export function symptomsAt(place: SymptomPlace): readonly SymptomId[] {
  return place === 'connection' ? symptomIds : ofSteps[place]
}

/** A problem whose guide helps, or the steps; none where nothing is wrong. */
const cures: Record<SymptomId, ProblemCode | readonly ProblemStepId[]> = {
  red_message: ['close_dialog', 'open_company', 'update_selected'],
  nothing_happens: ['update_selected', 'close_dialog', 'restart_computer'],
  stopped_working: 'connector_silent',
  password_lost: 'wrong_password',
  quickbooks_busy: [],
  access_question: ['sign_in_as_admin', 'choose_yes_always'],
  other_company: 'wrong_company_file',
  file_refused: ['check_same_computer', 'install_connector_again', 'sign_in_as_admin', 'make_new_configuration'],
  no_data_exchange: [],
}

// A hosted computer is not the customer's to set up or to restart.
const ownComputerOnly = new Set<ProblemStepId>(['check_same_computer', 'install_connector_again', 'restart_computer'])

/** What to do about a symptom, in its order. */
export function symptomSteps(symptom: SymptomId, hosting: QuickBooksDesktop['hosting']): readonly ProblemStepId[] {
  const cure = cures[symptom]
  if (typeof cure === 'string') return problemGuide({ code: cure }, hosting).steps
  return isHosted(hosting) ? cure.filter((step) => !ownComputerOnly.has(step)) : cure
}
