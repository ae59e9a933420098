import type { Problem } from '../../api/schemas/problem'
import { problemSigns } from '../computer/problemSigns'
import type { Scenario, ScenarioClock } from './Scenario'
import { setupUntil } from './setupUntil'
import { inTouch, linked, nightSchedule, setUpUntil } from './situations'

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
  configurationOpened: setUpUntil('configurationOpenedAt'),
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
  companyLinked: setUpUntil('companyLinkedAt', linked),
  scheduleChosen: setUpUntil('scheduleChosenAt', (clock) => ({ ...linked(clock), syncSchedule: nightSchedule })),
} satisfies Record<string, Scenario>

function wrongPassword(clock: ScenarioClock, counted: Pick<Problem, 'wrongPasswords' | 'lockedUntil'>): Problem {
  return { code: 'wrong_password', observedAt: clock.minutesAgo(1), ...problemSigns.wrong_password, ...counted }
}
