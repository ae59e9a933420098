import { companyAnswerSchema } from '../../api/schemas/inputs'
import type { Call, Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { Refusal } from '../http/Refusal'
import { changeDesktop } from '../state/changeDesktop'
import type { FakeDesktop } from '../state/FakeState'
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
  const isLinked = setup.companyLinkedAt !== null
  if (!confirmed && isLinked) {
    refusePath(call, desktop, candidate.companyName)
  } else if (!confirmed) {
    const refused = { kind: 'companyRefused', by: 'customer', detail: candidate.companyName } as const
    replaceRegistration(call.state, found, 'otherCompany', 'kept', refused)
  } else if (candidate.alreadyConnected) {
    throw new Refusal(409, 'This company file is connected already, by another connection.')
  } else if (isLinked ? candidate.isAtOtherPath : setup.companyConfirmedAt === null) {
    const happening = { kind: 'companyConfirmed', by: 'customer', detail: candidate.companyName } as const
    const { isAtOtherPath: _, ...answered } = candidate
    const change = isLinked ? { companyCandidate: answered } : { setup: { companyConfirmedAt: call.now.toISOString() } }
    changeDesktop(call.state, desktop, change, happening)
  }
  return desktopAnswer(desktop, call.now)
}

/** The connection's company isn't to be read at that path: another file is open than the one to read. */
function refusePath({ state, now }: Call, desktop: FakeDesktop, companyName: string) {
  const { problem: earlier } = desktop.document
  const isKnown = earlier?.code === 'wrong_company_file'
  const problem = { code: 'wrong_company_file', observedAt: isKnown ? earlier.observedAt : now.toISOString() } as const
  changeDesktop(
    state,
    desktop,
    { companyCandidate: null, problem },
    { kind: 'companyRefused', by: 'customer', detail: companyName },
    ...(isKnown ? [] : [{ kind: 'problem', by: 'customer', detail: problem.code } as const]),
  )
}
