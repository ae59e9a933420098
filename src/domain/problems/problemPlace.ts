import { addSeconds } from 'date-fns/addSeconds'
import { isAfter } from 'date-fns/isAfter'
import { isBefore } from 'date-fns/isBefore'
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
const goodbyeSeconds = 15
/** A try that found nothing new is over by then. */
const trySeconds = 60

/** Whether the Web Connector has come back since a problem that still stands: someone acted, or its timer called. */
export function isTryingAgain(
  { state, startedAt, lastContactAt }: Pick<Activity, 'state' | 'startedAt' | 'lastContactAt'>,
  { observedAt }: Pick<Problem, 'observedAt'>,
  now: Date,
): boolean {
  if (state === 'syncing') return startedAt === null || isAfter(startedAt, observedAt)
  if (lastContactAt === null) return false
  const isNewCall = isAfter(lastContactAt, addSeconds(observedAt, goodbyeSeconds))
  return isNewCall && isBefore(now, addSeconds(lastContactAt, trySeconds))
}
