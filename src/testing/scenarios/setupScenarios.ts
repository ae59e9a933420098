import type { Problem } from '../../api/schemas/problem'
import type { CompanyCandidate } from '../../api/schemas/quickBooksDesktop'
import { problemSigns } from '../computer/problemSigns'
import type { DesktopSituation } from '../state/DesktopSituation'
import { everyDataType } from '../state/freshDocument'
import { linkedCompanyFile, linkedProduct, otherCompanyFile } from '../state/linkedCompany'
import type { Scenario, ScenarioClock } from './Scenario'
import { setupUntil } from './setupUntil'
import { inTouch, linked, linkedConnection, nightSchedule, setUpUntil } from './situations'

/** Each step of setup up to the first sync. */
export const setupScenarios = {
  /** The company has no connection yet: the page creates it. */
  noConnectionYet: { quickBooksDesktop: null },
  /** Step 1: nothing chosen. */
  fresh: {},
  hostingChosen: { quickBooksDesktop: { hosting: 'desktopApp' } },
  /** A link for the QuickBooks computer was made an hour ago, on this page or another. */
  handedOff: (clock) => ({
    quickBooksDesktop: { hosting: 'desktopApp' },
    handoff: { expiresAt: clock.inMinutes(7 * 24 * 60 - 60) },
  }),
  /** Somebody opened it at the QuickBooks computer. */
  handoffOpened: (clock) => ({
    quickBooksDesktop: { hosting: 'desktopApp' },
    handoff: {
      expiresAt: clock.inMinutes(7 * 24 * 60 - 60),
      openedAt: clock.minutesAgo(2),
      openedOn: 'windows',
    },
  }),
  /** It was opened where QuickBooks can't be. */
  handoffOpenedElsewhere: (clock) => ({
    quickBooksDesktop: { hosting: 'desktopApp' },
    handoff: { expiresAt: clock.inMinutes(7 * 24 * 60 - 60), openedAt: clock.minutesAgo(2), openedOn: 'iphone' },
  }),
  enterpriseCloudChosen: { quickBooksDesktop: { hosting: 'enterpriseCloud' } },
  rightworksChosen: { quickBooksDesktop: { hosting: 'rightworks' } },
  requirementsConfirmed: setUpUntil('requirementsConfirmedAt'),
  /** No installer step: the hosting provider brings the Web Connector. */
  hostedRequirementsConfirmed: (clock) => ({
    quickBooksDesktop: { hosting: 'rightworks', setup: setupUntil(clock, 'requirementsConfirmedAt') },
  }),
  connectorDownloaded: setUpUntil('connectorDownloadedAt'),
  connectorInstalled: setUpUntil('connectorInstalledAt'),
  configurationDownloaded: setUpUntil('configurationDownloadedAt'),
  /** QuickBooks asks whether to let the application in. */
  configurationOpened: setUpUntil('configurationOpenedAt'),
  /** The same, where the provider reads every data type, transactions since a date, and may write. */
  manyDataTypesChosen: setUpUntil('configurationOpenedAt', () => ({
    access: 'readAndWrite',
    dataTypes: everyDataType(),
  })),
  /** Its row is in the Web Connector's list, and no password was created yet. */
  configurationAdded: setUpUntil('configurationAddedAt'),
  /** After a reload: the password was issued and can't be shown again. */
  passwordIssued: setUpUntil('passwordIssuedAt'),
  wrongPassword: setUpUntil('firstContactAt', (clock) => ({
    activity: inTouch(clock),
    problem: wrongPassword(clock, { wrongPasswords: 1 }),
  })),
  /** Five wrong passwords: even the right one is refused for a while. */
  passwordLocked: setUpUntil('firstContactAt', (clock) => ({
    activity: inTouch(clock),
    problem: wrongPassword(clock, { wrongPasswords: 5, lockedUntil: clock.inMinutes(9) }),
  })),
  /** Signed in; the company file has not been checked yet. */
  signedIn: setUpUntil('signedInAt', (clock) => ({ activity: inTouch(clock) })),
  /** A company is open in QuickBooks, which waits until it is confirmed. */
  companyShown: setUpUntil('signedInAt', (clock) => shown(clock)),
  /** One of the names that the provider expects, and connected already by another connection. */
  companyAlreadyConnected: (clock) => ({
    otherConnections: [linkedConnection(clock, linkedCompanyFile.companyName)],
    quickBooksDesktop: {
      setup: setupUntil(clock, 'signedInAt'),
      hosting: 'desktopApp',
      ...shown(clock, { matchesExpected: true, alreadyConnected: 'connection-2' }),
    },
  }),
  /** Another name than the provider expects. */
  otherCompanyShown: setUpUntil('signedInAt', (clock) =>
    shown(clock, { ...otherCompanyFile, expectedCompanyNames: [linkedCompanyFile.companyName] }),
  ),
  /** The customer was away for three minutes: QuickBooks waits no longer. */
  companyNotWaitedFor: setUpUntil('signedInAt', (clock) => shown(clock, { waitsUntil: null })),
  /** Confirmed after QuickBooks had waited: it goes on at the next call. */
  companyConfirmed: setUpUntil('companyConfirmedAt', (clock) => shown(clock, { waitsUntil: null })),
  /** The customer said that it is another company: back to a new configuration file. */
  otherCompanyWanted: setUpUntil('connectorInstalledAt', () => ({
    configuration: { generation: 2, fileName: 'Harbor-Lending-2.qwc', replacementReason: 'otherCompany' },
  })),
  companyLinked: setUpUntil('companyLinkedAt', linked),
  scheduleChosen: setUpUntil('scheduleChosenAt', (clock) => ({ ...linked(clock), syncSchedule: nightSchedule })),
} satisfies Record<string, Scenario>

/** A company that waits to be confirmed. */
function shown(clock: ScenarioClock, candidate: Partial<CompanyCandidate> = {}): DesktopSituation {
  return {
    activity: { ...inTouch(clock), quickBooksProduct: linkedProduct },
    companyCandidate: {
      ...linkedCompanyFile,
      seenAt: clock.minutesAgo(0.3),
      matchesExpected: false,
      waitsUntil: clock.inMinutes(2.7),
      ...candidate,
    },
  }
}

function wrongPassword(clock: ScenarioClock, counted: Pick<Problem, 'wrongPasswords' | 'lockedUntil'>): Problem {
  return { code: 'wrong_password', observedAt: clock.minutesAgo(1), ...problemSigns.wrong_password, ...counted }
}
