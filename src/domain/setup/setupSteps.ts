import type { SetupFacts } from './setupFacts'

/** The steps of setup. */
export type SetupStepId =
  | 'choose_platform'
  | 'check_computer'
  | 'install_connector'
  | 'open_configuration'
  | 'sign_in_connector'
  | 'choose_schedule'
  | 'first_sync'

/** Where a step is done. */
export type SetupPlace = 'this_page' | 'quickbooks_computer'

/** One step: where it is done, when it is done, and whom it concerns. */
export interface SetupStep {
  id: SetupStepId
  happensOn: SetupPlace
  isComplete: (facts: SetupFacts) => boolean
  appliesTo: (facts: SetupFacts) => boolean
}

const everyone = () => true

/** Setup, in order. */
export const setupSteps: readonly SetupStep[] = [
  {
    id: 'choose_platform',
    happensOn: 'this_page',
    isComplete: (facts) => facts.platformChosen,
    appliesTo: everyone,
  },
  {
    id: 'check_computer',
    happensOn: 'this_page',
    isComplete: (facts) => facts.requirementsConfirmed,
    appliesTo: everyone,
  },
  {
    id: 'install_connector',
    happensOn: 'quickbooks_computer',
    isComplete: (facts) => facts.connectorInstalled,
    appliesTo: (facts) => !facts.connectorPreinstalled,
  },
  {
    id: 'open_configuration',
    happensOn: 'quickbooks_computer',
    isComplete: (facts) => facts.configurationOpened,
    appliesTo: everyone,
  },
  {
    id: 'sign_in_connector',
    happensOn: 'quickbooks_computer',
    // A connector that fell silent before the first sync is started again in the same window.
    isComplete: (facts) => facts.companyLinked && !facts.connectorLost,
    appliesTo: everyone,
  },
  {
    id: 'choose_schedule',
    happensOn: 'this_page',
    isComplete: (facts) => facts.scheduleChosen,
    appliesTo: (facts) => !facts.syncsOnce,
  },
  {
    id: 'first_sync',
    happensOn: 'quickbooks_computer',
    isComplete: (facts) => facts.firstSyncCompleted,
    appliesTo: everyone,
  },
]
