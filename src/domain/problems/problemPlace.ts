import type { SetupEvidence } from '../setup/setupFacts'
import { setupFacts } from '../setup/setupFacts'
import type { SetupStepId } from '../setup/setupSteps'

/** Where in setup a problem is told: nowhere, by the step itself, above the step, or in place of it. */
export type ProblemPlace = 'none' | 'in_step' | 'above_step' | 'instead_of_step'

/** Where to tell the problem that stands between the customer and this step. */
export function problemPlace(evidence: SetupEvidence, step: SetupStepId): ProblemPlace {
  const code = evidence.problem?.code
  if (code === undefined) return 'none'
  if (step === 'first_sync') return 'in_step'
  if (step === 'open_configuration' && code === 'duplicate_registration') return 'in_step'
  if (step === 'sign_in_connector') {
    if (code === 'wrong_password') return 'in_step'
    // The password was right: how to paste it would only hide what is in the way now.
    if (setupFacts(evidence).connectorSignedIn) return 'instead_of_step'
  }
  return 'above_step'
}
