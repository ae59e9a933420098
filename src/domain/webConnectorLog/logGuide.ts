import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { problemGuide, type ProblemStepId } from '../problems/problemGuides'
import type { LogOnlyProblemCode, LogProblem, LogProblemCode } from './LogRun'

/** A step that only a log leads to. */
export type LogStepId = 'check_internet' | 'allow_service' | 'set_clock' | 'restart_connector'

const logSteps = new Set<string>([
  'check_internet',
  'allow_service',
  'set_clock',
  'restart_connector',
] satisfies LogStepId[])

const logOnlySteps: Record<LogOnlyProblemCode, readonly (ProblemStepId | LogStepId)[]> = {
  password_missing: ['make_new_password', 'paste_password', 'save_password', 'update_selected'],
  service_unanswered: ['check_internet', 'allow_service', 'update_selected'],
  certificate_refused: ['set_clock', 'allow_service', 'update_selected'],
  configuration_faulty: ['remove_old_row', 'make_new_configuration'],
  row_missing: ['restart_connector', 'tick_auto_run', 'update_selected'],
}

/** What to do about a problem found in a log. */
export function logGuide(
  { code, hresult }: Pick<LogProblem, 'code' | 'hresult'>,
  hosting: QuickBooksDesktop['hosting'],
): readonly (ProblemStepId | LogStepId)[] {
  return isLogOnlyProblem(code) ? logOnlySteps[code] : problemGuide({ code, hresult }, hosting).steps
}

/** True for what the service can't see by itself. */
export function isLogOnlyProblem(code: LogProblemCode): code is LogOnlyProblemCode {
  return Object.hasOwn(logOnlySteps, code)
}

/** True for a step that only a log leads to. */
export function isLogStep(step: ProblemStepId | LogStepId): step is LogStepId {
  return logSteps.has(step)
}
