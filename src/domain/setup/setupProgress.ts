import type { SetupFacts } from './setupFacts'
import { type SetupPlace, type SetupStepId, setupSteps } from './setupSteps'

/** How a step stands. A done step can be looked back at; a locked one can't be opened yet. */
export type SetupStepState = 'done' | 'current' | 'locked'

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
}

/** What the customer and the host asked for. */
export interface SetupView {
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
  return { steps, next, shown: lookedAt?.id ?? next ?? 'first_sync', isLookingBack: lookedAt !== undefined }
}
