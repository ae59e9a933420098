import type { DataTypeProgress, ReplacementReason, Setup } from '../../api/schemas/quickBooksDesktop'
import { changeDesktop, type Happening } from './changeDesktop'
import type { FakeConnection, FakeDesktop, FakeState } from './FakeState'
import { configurationFileName } from './freshDocument'

/**
 * Gives a connection a new registration: another file, no password, and setup back where the file is opened, or earlier. The company is
 * confirmed anew; with another company, the one that it had is forgotten.
 *
 * @param reason - null: an ended connection is brought back
 * @param earlierCompany - Whether the connection still expects the company that it had
 */
export function replaceRegistration(
  state: FakeState,
  found: FakeConnection & { desktop: FakeDesktop },
  reason: ReplacementReason | null,
  earlierCompany: 'kept' | 'forgotten' = reason === 'otherCompany' ? 'forgotten' : 'kept',
  ...happenedBefore: Happening[]
): void {
  const { desktop } = found
  const { configuration, problem, dataTypes, activity } = desktop.document
  const generation = configuration.generation + 1
  const isBusy = activity.state === 'syncing' || activity.state === 'stopping'
  const cleared = problem ? [{ kind: 'problemCleared', by: 'service', detail: problem.code } as const] : []
  const forgets = earlierCompany === 'forgotten'
  found.connection = { ...found.connection, status: 'PendingAuth', ...(forgets && { connectionInfo: null }) }
  desktop.password = null
  desktop.userName = `harbor-${desktop.document.connectionId}-${generation}`
  changeDesktop(
    state,
    desktop,
    {
      configuration: { generation, fileName: configurationFileName(generation), replacementReason: reason },
      setup: { ...registered, ...earlierSteps(reason) },
      ...(reason === 'newComputer' && { isAdministrator: null }),
      companyCandidate: null,
      ...(forgets && { companyFile: null }),
      dataTypes: dataTypes.map(cancelled),
      nextSyncAt: null,
      problem: null,
      ...(isBusy && { activity: { state: 'idle', startedAt: null, dataType: null, progress: null } }),
    },
    ...happenedBefore,
    happened(reason),
    ...cleared,
  )
}

/** What setup knows of a registration. */
const registered: Partial<Setup> = {
  configurationDownloadedAt: null,
  configurationOpenedAt: null,
  configurationAddedAt: null,
  passwordIssuedAt: null,
  firstContactAt: null,
  signedInAt: null,
  companyConfirmedAt: null,
  companyLinkedAt: null,
  scheduleChosenAt: null,
  firstSyncStartedAt: null,
  firstSyncCompletedAt: null,
  autoRunSeenAt: null,
}

function happened(reason: ReplacementReason | null): Happening {
  if (reason === null) return { kind: 'reconnected', by: 'customer' }
  return { kind: 'configurationReplaced', by: 'customer', detail: reason }
}

/** What comes before the file and is to be done anew: an unknown computer is checked, and the Web Connector may be gone. */
function earlierSteps(reason: ReplacementReason | null): Partial<Setup> {
  const noConnector = { connectorDownloadedAt: null, connectorInstalledAt: null }
  if (reason === null) return noConnector
  return reason === 'newComputer' ? { ...noConnector, requirementsConfirmedAt: null } : {}
}

/** What still waits is cancelled; what was read stays. */
export function cancelled(one: DataTypeProgress): DataTypeProgress {
  const waits = one.status === 'Queued' || one.status === 'Fetching'
  return waits ? { ...one, status: 'Cancelled', progress: 0 } : one
}
