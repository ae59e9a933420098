import type { SetupFacts } from './setupFacts'

/** The steps of setup. */
export type SetupStepId =
  | 'choose_platform'
  | 'check_computer'
  | 'install_connector'
  | 'open_configuration'
  | 'sign_in_connector'
  | 'confirm_company'
  | 'choose_schedule'
  | 'first_sync'

/** Where a step is done. */
export type SetupPlace = 'this_page' | 'quickbooks_computer'

/** Where a step is done, when it is done, and whom it concerns. */
interface SetupStepRule {
  happensOn: SetupPlace
  isComplete: (facts: SetupFacts) => boolean
  appliesTo: (facts: SetupFacts) => boolean
}

const everyone = () => true

/** Setup, in order. */
const rules: Record<SetupStepId, SetupStepRule> = {
  choose_platform: {
    happensOn: 'this_page',
    isComplete: (facts) => facts.platformChosen,
    appliesTo: everyone,
  },
  check_computer: {
    happensOn: 'this_page',
    isComplete: (facts) => facts.requirementsConfirmed,
    appliesTo: everyone,
  },
  install_connector: {
    happensOn: 'quickbooks_computer',
    isComplete: (facts) => facts.connectorInstalled,
    appliesTo: (facts) => !facts.connectorPreinstalled,
  },
  open_configuration: {
    happensOn: 'quickbooks_computer',
    // Opened isn't added: QuickBooks asks only after the file is opened, and may refuse.
    isComplete: (facts) => facts.configurationAdded,
    appliesTo: everyone,
  },
  sign_in_connector: {
    happensOn: 'quickbooks_computer',
    // A connector that fell silent before the first sync is started again in the same window.
    isComplete: (facts) => facts.companySeen && !facts.connectorLost,
    appliesTo: everyone,
  },
  confirm_company: {
    happensOn: 'this_page',
    isComplete: (facts) => facts.companyConfirmed,
    appliesTo: everyone,
  },
  choose_schedule: {
    happensOn: 'this_page',
    isComplete: (facts) => facts.scheduleChosen,
    appliesTo: (facts) => !facts.syncsOnce,
  },
  first_sync: {
    happensOn: 'quickbooks_computer',
    isComplete: (facts) => facts.firstSyncCompleted,
    appliesTo: everyone,
  },
}

/** One step: where it is done, when it is done, and whom it concerns. */
export interface SetupStep extends SetupStepRule {
  id: SetupStepId
}

/** Setup, in order. */
export const setupSteps: readonly SetupStep[] = Object.entries(rules).map(([id, rule]) =>
  Object.assign({ id: id as SetupStepId }, rule),
)

/** How a step stands. A done step can be looked back at; a locked one can't be opened yet. */
type SetupStepState = 'done' | 'current' | 'locked'

/** A step and how it stands. */
export interface SetupStepProgress {
  id: SetupStepId
  happensOn: SetupPlace
  state: SetupStepState
}

/** Where setup stands and what to show. */
export interface SetupProgress {
  /** The steps that concern this customer, in order. */
  steps: readonly SetupStepProgress[]
  /** The first unfinished step; null when all are done. */
  next: SetupStepId | null
  /** The step to show: the one looked back at, else the next, else the last. */
  shown: SetupStepId
  isLookingBack: boolean
  /** Data is read once and no more. */
  syncsOnce: boolean
}

/** What the customer and the host asked for. */
interface SetupView {
  /** A done step that the customer wants to see again. */
  lookingBackAt?: SetupStepId | null
  /** False where the host chooses the schedule elsewhere. */
  asksSchedule?: boolean
}

/** Where setup stands. Total: whatever the facts, there is one step to show. */
export function setupProgress(
  facts: SetupFacts,
  { lookingBackAt = null, asksSchedule = true }: SetupView = {},
): SetupProgress {
  const applying = setupSteps.filter((step) => step.appliesTo(facts) && (asksSchedule || step.id !== 'choose_schedule'))
  const next = applying.find((step) => !step.isComplete(facts))?.id ?? null
  const steps = applying.map(({ id, happensOn, isComplete }): SetupStepProgress => {
    const state = isComplete(facts) ? 'done' : id === next ? 'current' : 'locked'
    return { id, happensOn, state }
  })
  const lookedAt = steps.find(({ id, state }) => id === lookingBackAt && state === 'done')
  return {
    steps,
    next,
    shown: lookedAt?.id ?? next ?? 'first_sync',
    isLookingBack: lookedAt !== undefined,
    syncsOnce: facts.syncsOnce,
  }
}
