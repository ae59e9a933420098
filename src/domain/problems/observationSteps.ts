import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { ProblemCode } from '../../api/schemas/problem'
import { isHosted } from '../setup/hosting'
import { problemGuide, type ProblemStepId } from './problemGuides'
import type { ObservationId } from './observations'

/** A problem whose guide helps, or the steps; none where nothing is wrong. */
const resolutions: Record<ObservationId, ProblemCode | readonly ProblemStepId[]> = {
  // Its window is chosen from pictures.
  red_message: [],
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

/** The steps that help with what the customer observed, in their order. */
export function observationSteps(
  observation: ObservationId,
  hosting: QuickBooksDesktop['hosting'],
): readonly ProblemStepId[] {
  const resolution = resolutions[observation]
  if (typeof resolution === 'string') return problemGuide({ code: resolution }, hosting).steps
  return isHosted(hosting) ? resolution.filter((step) => !ownComputerOnly.has(step)) : resolution
}
