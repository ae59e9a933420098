import { isAfter } from 'date-fns/isAfter'
import type { QuickBooksDesktop, Setup } from '../../api/schemas/quickBooksDesktop'
import { hasConnectorPreinstalled } from './hosting'

/** What a document says about setup. */
export type SetupEvidence = Pick<
  QuickBooksDesktop,
  | 'connectionStatus'
  | 'setup'
  | 'hosting'
  | 'syncMode'
  | 'connector'
  | 'companyFile'
  | 'companyCandidate'
  | 'configuration'
  | 'problem'
>

/** What is known to have happened, and what kind of setup this is. */
export interface SetupFacts {
  platformChosen: boolean
  requirementsConfirmed: boolean
  connectorInstalled: boolean
  configurationOpened: boolean
  /** Its row is in the Web Connector's list: QuickBooks let it in. */
  configurationAdded: boolean
  connectorSignedIn: boolean
  /** QuickBooks has told which company is open. */
  companySeen: boolean
  /** Confirmed, and QuickBooks goes on with it. */
  companyConfirmed: boolean
  companyLinked: boolean
  scheduleChosen: boolean
  firstSyncStarted: boolean
  firstSyncCompleted: boolean
  /** The Web Connector was seen to call without anybody pressing Update Selected. */
  runsByItself: boolean
  /** Ended by someone: not where the one sync that was agreed on has been done. */
  disconnected: boolean
  /** Linked, but not heard from before the first sync was over. */
  connectorLost: boolean
  /** QuickBooks runs at a hosting provider, whose computers have the Web Connector already. */
  connectorPreinstalled: boolean
  /** One sync and no more: there is nothing to schedule. */
  syncsOnce: boolean
}

/**
 * What the evidence says. Later evidence implies earlier: a connector that has signed in is installed, whether or not
 * anyone told us. A schedule is a choice and not evidence, so nothing implies it.
 */
export function setupFacts(evidence: SetupEvidence): SetupFacts {
  const { connectionStatus, setup, hosting, syncMode, connector, problem, companyCandidate } = evidence
  const firstSyncCompleted = setup.firstSyncCompletedAt !== null
  const firstSyncStarted = firstSyncCompleted || setup.firstSyncStartedAt !== null
  const companyLinked = firstSyncStarted || setup.companyLinkedAt !== null
  const companySeen = companyLinked || companyCandidate !== null
  // Where QuickBooks waited no longer, the answer counts only at the next call, which somebody may have to start.
  const goesOn = setup.companyConfirmedAt !== null && companyCandidate?.waitsUntil != null
  const connectorSignedIn = companySeen || setup.signedInAt !== null
  const wasOpened = setup.configurationOpenedAt !== null
  // The Web Connector calls only for a file that was added to it, even where its password is wrong. A password is created
  // after that; alone, it says nothing about the other computer.
  const configurationAdded =
    connectorSignedIn ||
    setup.firstContactAt !== null ||
    setup.configurationAddedAt !== null ||
    (wasOpened && setup.passwordIssuedAt !== null)
  const configurationOpened = configurationAdded || wasOpened
  const connectorInstalled = configurationOpened || setup.connectorInstalledAt !== null
  const requirementsConfirmed = connectorInstalled || setup.requirementsConfirmedAt !== null
  return {
    platformChosen: requirementsConfirmed || hosting !== null,
    requirementsConfirmed,
    connectorInstalled,
    configurationOpened,
    configurationAdded,
    connectorSignedIn,
    companySeen,
    companyConfirmed: companyLinked || goesOn,
    companyLinked,
    scheduleChosen: setup.scheduleChosenAt !== null,
    firstSyncStarted,
    firstSyncCompleted,
    runsByItself: setup.autoRunSeenAt !== null,
    disconnected:
      connectionStatus === 'Unlinked' ||
      (connectionStatus === 'Deauthorized' && !(syncMode === 'oneTime' && firstSyncCompleted)),
    connectorLost: companyLinked && !firstSyncCompleted && problem?.code === 'connector_silent',
    // A service that offers an installer for a place that this version doesn't know says that it is needed there.
    connectorPreinstalled: hasConnectorPreinstalled(hosting) && (hosting !== 'other' || connector === null),
    syncsOnce: syncMode === 'oneTime',
  }
}

/** What is known before there is a connection: nothing. */
export const emptyFacts: SetupFacts = {
  platformChosen: false,
  requirementsConfirmed: false,
  connectorInstalled: false,
  configurationOpened: false,
  configurationAdded: false,
  connectorSignedIn: false,
  companySeen: false,
  companyConfirmed: false,
  companyLinked: false,
  scheduleChosen: false,
  firstSyncStarted: false,
  firstSyncCompleted: false,
  runsByItself: false,
  disconnected: false,
  connectorLost: false,
  connectorPreinstalled: false,
  syncsOnce: false,
}

/** Whether something of setup has been seen to happen since `before`. */
export function hasMovedOn(before: Setup, now: Setup): boolean {
  const facts = Object.keys(now) as (keyof Setup)[]
  return facts.some((fact) => before[fact] === null && now[fact] !== null)
}

/** `none`: not refused. `refused`: the newest password is not what was entered. `answered`: refused, and a newer one was made since. */
type PasswordProblem = 'none' | 'refused' | 'answered'

/** Whether the Web Connector's last sign-in was refused, and whether a new password was made since. */
export function passwordProblem({ problem, setup }: Pick<QuickBooksDesktop, 'problem' | 'setup'>): PasswordProblem {
  if (problem?.code !== 'wrong_password') return 'none'
  const issuedAt = setup.passwordIssuedAt
  return issuedAt !== null && isAfter(issuedAt, problem.observedAt) ? 'answered' : 'refused'
}

/** Until when even the right password is refused; null while it isn't. */
export function signInLockedUntil({ problem }: Pick<QuickBooksDesktop, 'problem'>, now: Date): Date | null {
  const until = problem?.code === 'wrong_password' ? problem.lockedUntil : null
  return until != null && isAfter(until, now) ? new Date(until) : null
}

/** True while a connection that had ended is brought back for the same company; told by the evidence alone, so that a reload agrees. */
export function isReconnecting(evidence: SetupEvidence): boolean {
  // A company is known only from an earlier exchange; with another one open, that problem is the thing to tell.
  const { companyLinked } = setupFacts(evidence)
  return !companyLinked && evidence.companyFile !== null && evidence.problem?.code !== 'wrong_company_file'
}
