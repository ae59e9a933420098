import type { CompanyCandidate, DataTypeProgress } from '../../api/schemas/quickBooksDesktop'
import { addMinutes } from 'date-fns/addMinutes'
import { isAfter } from 'date-fns/isAfter'
import { changeDesktop } from '../state/changeDesktop'
import { linkedCompanyFile, linkedProduct } from '../state/linkedCompany'
import { withStatus } from '../state/withStatus'
import { nextSyncBySchedule } from '../state/nextSyncBySchedule'
import { type ComputerScene, contact, momentOf } from './ComputerScene'
import { meetProblem } from './meetProblem'

/** Opens the `.qwc` file. */
export function openConfiguration(scene: ComputerScene): void {
  const { problem } = scene.desktop.document
  changeDesktop(
    scene.state,
    scene.desktop,
    {
      setup: { configurationOpenedAt: momentOf(scene) },
      problem: problem?.code === 'duplicate_registration' ? null : problem,
    },
    { kind: 'configurationOpened', by: 'connector' },
  )
}

const mostWrongPasswords = 5
const lockMinutes = 10

/** Signs in with what was typed, white space round it left out; `right` throws where no password was issued. */
export function enterPassword(scene: ComputerScene, entered: string): void {
  const typed = entered.trim()
  const { password, wrongPasswords } = scene.desktop
  if (typed === 'right' && password === null)
    throw new Error('No password was issued: the page must ask for one first.')
  if (scene.desktop.document.setup.configurationOpenedAt === null) openConfiguration(scene)
  const now = momentOf(scene)
  const { setup, problem } = scene.desktop.document
  const isLocked = problem?.lockedUntil != null && isAfter(problem.lockedUntil, now)
  const isRight = password !== null && (typed === 'right' || typed === password)
  if (!isRight || isLocked) return meetProblem(scene, 'wrong_password', isLocked ? problem : wrongAttempt(scene, typed))
  wrongPasswords.clear()
  contact(
    scene,
    {
      setup: { firstContactAt: setup.firstContactAt ?? now, signedInAt: setup.signedInAt ?? now },
      problem: problem?.code === 'wrong_password' ? null : problem,
    },
    { kind: 'signedIn', by: 'connector' },
  )
}

/** Counts a wrong password, once however often it is repeated: five within ten minutes lock the name for ten minutes. */
function wrongAttempt({ state, desktop: { wrongPasswords } }: ComputerScene, typed: string) {
  const now = state.now()
  const isRepeated = wrongPasswords.has(typed)
  if (!isRepeated) wrongPasswords.set(typed, now)
  const recent = [...wrongPasswords.values()].filter((at) => !isAfter(now, addMinutes(at, lockMinutes)))
  const isLocked = !isRepeated && recent.length >= mostWrongPasswords
  return {
    wrongPasswords: wrongPasswords.size,
    lockedUntil: isLocked ? addMinutes(now, lockMinutes).toISOString() : null,
  }
}

/** The first exchange passes the check of the company file. */
export function linkCompany(scene: ComputerScene): void {
  const { held, desktop } = scene
  if (desktop.document.setup.signedInAt === null) enterPassword(scene, 'right')
  const { setup, companyFile, companyCandidate, dataTypes, problem, syncSchedule } = desktop.document
  if (setup.companyLinkedAt !== null) return
  const now = momentOf(scene)
  const file = companyFile ?? candidateFile(companyCandidate) ?? linkedCompanyFile
  held.connection = { ...held.connection, status: 'Linked', connectionInfo: { companyName: file.companyName } }
  contact(
    scene,
    {
      setup: { companyConfirmedAt: setup.companyConfirmedAt ?? now, companyLinkedAt: now },
      companyFile: file,
      companyCandidate: null,
      activity: { quickBooksProduct: linkedProduct },
      problem: null,
      nextSyncAt: syncSchedule
        ? nextSyncBySchedule(
            { ...desktop.document, setup: { ...setup, companyLinkedAt: now } },
            syncSchedule,
            scene.state.now(),
          )
        : now,
      dataTypes: dataTypes.map((one) => withStatus(companyFile === null ? noRecords(one) : one, 'Queued', 0)),
    },
    { kind: 'companyLinked', by: 'connector', detail: file.companyName },
    ...(problem ? [{ kind: 'problemCleared', by: 'connector' } as const] : []),
  )
}

/** What was read of a company that this one replaces goes. */
function noRecords(one: DataTypeProgress): DataTypeProgress {
  return { ...one, recordCount: 0, lastSuccessfulSync: null }
}

function candidateFile(candidate: CompanyCandidate | null) {
  if (candidate === null) return null
  const { companyName, path, computerName } = candidate
  return { companyName, path, computerName }
}
