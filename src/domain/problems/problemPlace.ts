import type { Problem } from '../../api/schemas/problem'
import type { Activity } from '../../api/schemas/quickBooksDesktop'
import { type SetupEvidence, setupFacts } from '../setup/setupFacts'
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

/** The update that met a problem says goodbye for some seconds after it; a later call is a new try. */
const goodbyeMilliseconds = 15_000
/** A try that found nothing new is over by then. */
const tryMilliseconds = 60_000

/** Whether the Web Connector has come back since a problem that still stands: someone acted, or its timer called. */
export function isTryingAgain(
  { state, startedAt, lastContactAt }: Pick<Activity, 'state' | 'startedAt' | 'lastContactAt'>,
  { observedAt }: Pick<Problem, 'observedAt'>,
  now: Date,
): boolean {
  const observed = Date.parse(observedAt)
  if (state === 'syncing') return startedAt === null || Date.parse(startedAt) > observed
  if (lastContactAt === null) return false
  const contact = Date.parse(lastContactAt)
  return contact - observed > goodbyeMilliseconds && now.getTime() - contact < tryMilliseconds
}
