import { companyAnswerSchema } from '../../api/schemas/inputs'
import type { Call, Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { Refusal } from '../http/Refusal'
import { changeDesktop } from '../state/changeDesktop'
import { replaceRegistration } from '../state/replaceRegistration'
import { companyDesktop } from './companyConnection'
import { desktopAnswer, desktopPath } from './desktopAnswer'

/** Whether the company that is open in QuickBooks is the right one. */
export const companyAnswerEndpoints: readonly Endpoint[] = [
  { method: 'post', path: `${desktopPath}/company`, access: 'company', isPartOfSetup: true, answer: answerCompany },
]

function answerCompany(call: Call) {
  const { confirmed, companyName, path } = parseInput(companyAnswerSchema, call.body)
  const found = companyDesktop(call)
  const { desktop } = found
  const { companyCandidate: candidate, setup } = desktop.document
  if (candidate === null) throw new Refusal(409, 'No company waits to be confirmed.')
  if ((companyName ?? candidate.companyName) !== candidate.companyName || (path ?? candidate.path) !== candidate.path) {
    throw new Refusal(409, 'Another company is open in QuickBooks by now.')
  }
  if (!confirmed) {
    const refused = { kind: 'companyRefused', by: 'customer', detail: candidate.companyName } as const
    replaceRegistration(call.state, found, 'otherCompany', 'kept', refused)
  } else if (candidate.alreadyConnected) {
    throw new Refusal(409, 'This company file is connected already, by another connection.')
  } else if (setup.companyConfirmedAt === null) {
    const happening = { kind: 'companyConfirmed', by: 'customer', detail: candidate.companyName } as const
    changeDesktop(call.state, desktop, { setup: { companyConfirmedAt: call.now.toISOString() } }, happening)
  }
  return desktopAnswer(desktop, call.now)
}
