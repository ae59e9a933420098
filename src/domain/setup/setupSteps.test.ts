import { expect, test } from 'vitest'
import { seen, setupEvidence } from '../../../test/setupEvidence'
import { hostingKinds } from '../../api/schemas/quickBooksDesktop'
import { type SetupEvidence, setupFacts } from './setupFacts'
import { setupProgress, type SetupStepId, setupSteps } from './setupSteps'
import { setupTimes } from './setupTimes'

const hostings = [null, ...hostingKinds, 'other'] as const

function evidence(bits: number, rest: Partial<SetupEvidence> = {}): SetupEvidence {
  return setupEvidence(Object.fromEntries(setupTimes.map((time, bit) => [time, bits & (1 << bit) ? seen : null])), rest)
}

const shownFor = (of: SetupEvidence) => setupProgress(setupFacts(of)).shown
const position = (id: string) => setupSteps.findIndex((step) => step.id === id)
const combinations = Array.from({ length: 2 ** setupTimes.length }, (_, bits) => bits)

test.each(hostings)(
  '%s: whatever has been seen, the next step is the first unfinished one and everything before it is done',
  (hosting) => {
    const wrong = combinations.filter((bits) => {
      const { steps, next, shown } = setupProgress(setupFacts(evidence(bits, { hosting })))
      const at = steps.findIndex(({ id }) => id === next)
      const current = steps.filter(({ state }) => state === 'current')
      const areEarlierDone = steps.slice(0, at === -1 ? undefined : at).every(({ state }) => state === 'done')
      return shown !== (next ?? 'first_sync') || current.length !== (next === null ? 0 : 1) || !areEarlierDone
    })
    expect(wrong.map((bits) => bits.toString(2))).toEqual([])
  },
)

test('seeing one thing more never moves a customer back', () => {
  const nexts = combinations.map((bits) => setupProgress(setupFacts(evidence(bits))).next)
  const place = (next: SetupStepId | null | undefined) => (next == null ? setupSteps.length : position(next))
  const movedBack = combinations.filter((bits) =>
    setupTimes.some((_, bit) => place(nexts[bits | (1 << bit)]) < place(nexts[bits])),
  )
  expect(movedBack.map((bits) => bits.toString(2))).toEqual([])
})

test('later evidence implies earlier, but never a schedule that nobody chose', () => {
  const onlyLast = evidence(1 << setupTimes.indexOf('firstSyncCompletedAt'), { hosting: null })
  expect(shownFor(onlyLast)).toBe('choose_schedule')
  expect(setupProgress(setupFacts(onlyLast), { asksSchedule: false }).next).toBeNull()
  const wrongPassword = evidence(1 << setupTimes.indexOf('firstContactAt'), { hosting: null })
  expect(shownFor(wrongPassword)).toBe('sign_in_connector')
})

test('a password that was issued, or a file that was downloaded, shows nothing about the other computer', () => {
  const bits = ['connectorDownloadedAt', 'configurationDownloadedAt', 'passwordIssuedAt'] as const
  const issued = evidence(bits.reduce((sum, time) => sum | (1 << setupTimes.indexOf(time)), 0))
  expect(shownFor(issued)).toBe('check_computer')
})

test('an opened file is added only once its row is seen, a password is created for it, or it calls', () => {
  const opened = bitOf('configurationOpenedAt')
  expect(shownFor(evidence(opened))).toBe('open_configuration')
  for (const time of ['configurationAddedAt', 'passwordIssuedAt', 'firstContactAt'] as const) {
    expect(shownFor(evidence(opened | bitOf(time)))).toBe('sign_in_connector')
  }
})

const candidate = {
  companyName: 'Larkspur Bakery',
  path: 'C:\\Larkspur.qbw',
  seenAt: seen,
  matchesExpected: false,
  waitsUntil: seen,
}
const bitOf = (time: (typeof setupTimes)[number]) => 1 << setupTimes.indexOf(time)

test('a company that was seen is confirmed before anything else; confirmed while QuickBooks waits, the hours come next', () => {
  const signedIn = bitOf('signedInAt')
  expect(shownFor(evidence(signedIn))).toBe('sign_in_connector')
  expect(shownFor(evidence(signedIn, { companyCandidate: candidate }))).toBe('confirm_company')
  const confirmed = signedIn | bitOf('companyConfirmedAt')
  expect(shownFor(evidence(confirmed, { companyCandidate: candidate }))).toBe('choose_schedule')
  expect(shownFor(evidence(confirmed, { companyCandidate: { ...candidate, waitsUntil: null } }))).toBe(
    'confirm_company',
  )
  expect(shownFor(evidence(bitOf('companyLinkedAt')))).toBe('choose_schedule')
})

test('hosted QuickBooks has the Web Connector already, so there is nothing to install', () => {
  const steps = (rest: Partial<SetupEvidence>) => setupProgress(setupFacts(evidence(0, rest))).steps.map(({ id }) => id)
  expect(steps({ hosting: 'rightworks' })).not.toContain('install_connector')
  expect(steps({ hosting: 'enterpriseCloud' })).not.toContain('install_connector')
  expect(steps({ hosting: 'desktopApp' })).toContain('install_connector')
  expect(steps({ hosting: null })).toHaveLength(8)
})

test('a one-time sync has nothing to schedule', () => {
  const { steps } = setupProgress(setupFacts(evidence(0, { syncMode: 'oneTime' })))
  expect(steps.map(({ id }) => id)).not.toContain('choose_schedule')
})

test('a done step can be looked back at; a locked or hidden one cannot', () => {
  const facts = setupFacts(evidence(1 << setupTimes.indexOf('configurationAddedAt')))
  expect(setupProgress(facts, { lookingBackAt: 'check_computer' })).toMatchObject({
    shown: 'check_computer',
    next: 'sign_in_connector',
    isLookingBack: true,
  })
  expect(setupProgress(facts, { lookingBackAt: 'first_sync' }).shown).toBe('sign_in_connector')
  expect(setupProgress(facts, { lookingBackAt: 'sign_in_connector' }).isLookingBack).toBe(false)
})

test('a connector that falls silent before the first sync is over moves setup back to starting it', () => {
  const linked = 1 << setupTimes.indexOf('firstSyncStartedAt')
  const problem = { code: 'connector_silent', observedAt: seen } as const
  expect(shownFor(evidence(linked, { problem }))).toBe('sign_in_connector')
  const finished = (1 << setupTimes.indexOf('firstSyncCompletedAt')) | (1 << setupTimes.indexOf('scheduleChosenAt'))
  expect(setupProgress(setupFacts(evidence(finished, { problem }))).next).toBeNull()
})
