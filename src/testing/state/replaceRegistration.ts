import type { DataTypeProgress, Setup } from '../../api/schemas/quickBooksDesktop'
import { changeDesktop, type Happening } from './changeDesktop'
import type { FakeConnection, FakeDesktop, FakeState } from './FakeState'
import { configurationFileName } from './freshDocument'

/** Gives a connection a new registration: another file, no password, and setup back where the file is opened, or earlier. */
export function replaceRegistration(
  state: FakeState,
  found: FakeConnection & { desktop: FakeDesktop },
  earlier: Partial<Setup>,
  happening: Happening,
): void {
  const { desktop } = found
  const { configuration, problem, dataTypes, activity } = desktop.document
  const generation = configuration.generation + 1
  const isBusy = activity.state === 'syncing' || activity.state === 'stopping'
  const cleared = problem ? [{ kind: 'problemCleared', by: 'service', detail: problem.code } as const] : []
  found.connection = { ...found.connection, status: 'PendingAuth' }
  desktop.password = null
  desktop.userName = `harbor-${desktop.document.connectionId}-${generation}`
  changeDesktop(
    state,
    desktop,
    {
      configuration: { generation, fileName: configurationFileName(generation) },
      setup: { ...registered, ...earlier },
      dataTypes: dataTypes.map(cancelled),
      nextSyncAt: null,
      problem: null,
      ...(isBusy && { activity: { state: 'idle', startedAt: null, dataType: null, progress: null } }),
    },
    happening,
    ...cleared,
  )
}

/** What setup knows of a registration. */
const registered: Partial<Setup> = {
  configurationDownloadedAt: null,
  configurationOpenedAt: null,
  passwordIssuedAt: null,
  firstContactAt: null,
  signedInAt: null,
  companyLinkedAt: null,
  scheduleChosenAt: null,
  firstSyncStartedAt: null,
  firstSyncCompletedAt: null,
}

/** What still waits is cancelled; what was read stays. */
export function cancelled(one: DataTypeProgress): DataTypeProgress {
  const waits = one.status === 'Queued' || one.status === 'Fetching'
  return waits ? { ...one, status: 'Cancelled', progress: 0 } : one
}
