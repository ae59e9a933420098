import { addMinutes } from 'date-fns/addMinutes'
import { changeDesktop } from '../state/changeDesktop'
import { copiedCompanyFile, linkedCompanyFile, otherCompanyFile } from '../state/linkedCompany'
import { withStatus } from '../state/withStatus'
import { type ComputerScene, contact, momentOf } from './ComputerScene'
import { enterPassword } from './signIn'

const waitMinutes = 3

/** The first exchange shows which company is open, and waits for the customer. */
export function showCompany(scene: ComputerScene, company: 'right' | 'other' | 'connected'): void {
  const { desktop, state } = scene
  if (desktop.document.setup.signedInAt === null) enterPassword(scene, 'right')
  const expected = expectedNames(scene)
  const file = company === 'other' ? otherCompanyFile : linkedCompanyFile
  contact(scene, {
    problem: null,
    setup: { companyConfirmedAt: null },
    companyCandidate: {
      ...file,
      seenAt: momentOf(scene),
      matchesExpected: expected.includes(file.companyName),
      expectedCompanyNames: expected,
      alreadyConnected: company === 'connected' ? otherConnectionId(scene) : null,
      waitsUntil: addMinutes(state.now(), waitMinutes).toISOString(),
    },
  })
}

/** The company that was read is open at another path. What was refused there isn't solved by asking about it once more. */
export function showCopy(scene: ComputerScene): void {
  const { desktop, state } = scene
  const { companyFile, setup, problem } = desktop.document
  if (setup.companyLinkedAt === null)
    throw new Error('No company is linked yet: a copy is known by the first that was.')
  const expected = expectedNames(scene)
  const companyName = companyFile?.companyName ?? copiedCompanyFile.companyName
  const isSolved = problem !== null && problem.code !== 'wrong_company_file'
  contact(
    scene,
    {
      problem: null,
      companyCandidate: {
        ...copiedCompanyFile,
        companyName,
        seenAt: momentOf(scene),
        matchesExpected: expected.includes(companyName),
        expectedCompanyNames: expected,
        isAtOtherPath: true,
        alreadyConnected: null,
        waitsUntil: addMinutes(state.now(), waitMinutes).toISOString(),
      },
    },
    ...(isSolved ? [{ kind: 'problemCleared', by: 'connector' } as const] : []),
  )
}

/** The company that may be read where it lies now is read whole, where there is one. */
export function takeNewPath({ state, desktop }: ComputerScene): void {
  const { companyCandidate, setup, dataTypes } = desktop.document
  if (companyCandidate === null || setup.companyLinkedAt === null || companyCandidate.isAtOtherPath) return
  const { companyName, path, computerName } = companyCandidate
  changeDesktop(state, desktop, {
    companyFile: { companyName, path, computerName },
    companyCandidate: null,
    dataTypes: dataTypes.map((one) => withStatus(one, 'Queued', 0)),
  })
}

/** The session that waited has ended. */
export function stopWaiting({ state, desktop }: ComputerScene): void {
  const { companyCandidate } = desktop.document
  if (companyCandidate) changeDesktop(state, desktop, { companyCandidate: { ...companyCandidate, waitsUntil: null } })
}

function expectedNames({ state, held }: ComputerScene): string[] {
  return state.companies.get(held.companyId)?.expectedCompanyNames ?? []
}

function otherConnectionId({ state, held }: ComputerScene): string {
  const others = [...state.connections.values()].map(({ connection }) => connection.id)
  return others.find((id) => id !== held.connection.id) ?? 'another-connection'
}
