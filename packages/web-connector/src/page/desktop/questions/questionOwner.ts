import type { Question } from '../../../computer/Question'

/** Whose window asks. */
export function questionOwner(question: Question): 'connector' | 'quickbooks' {
  return question.kind === 'certificate' || question.kind === 'access_confirmation' ? 'quickbooks' : 'connector'
}
