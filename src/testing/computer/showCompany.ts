import { addMinutes } from 'date-fns/addMinutes'
import { changeDesktop } from '../state/changeDesktop'
import { linkedCompanyFile, otherCompanyFile } from '../state/linkedCompany'
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
