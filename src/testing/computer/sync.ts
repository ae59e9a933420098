import { addHours } from 'date-fns/addHours'
import { nextSyncBySchedule } from '../state/nextSyncBySchedule'
import { readDocument } from '../state/readDocument'
import { syncedDataTypes } from '../state/syncedDataTypes'
import { heldDataTypes, withStatus } from '../state/withStatus'
import { type ComputerScene, contact, momentOf, runBegins } from './ComputerScene'
import { takeNewPath } from './showCompany'

const syncEveryHours = 24

/** Begins a sync, or goes on with the one under way; false while it is paused, disconnected or the company is asked about: the call finds nothing to do. */
export function startSync(scene: ComputerScene): boolean {
  if (isUnderWay(scene)) return true
  takeNewPath(scene)
  const { document } = scene.desktop
  const isHeldBack = document.companyCandidate !== null || readDocument(scene.desktop, scene.state.now()).pause !== null
  if (scene.held.connection.status !== 'Linked' || isHeldBack) {
    contact(scene, runBegins(scene))
    return false
  }
  const now = momentOf(scene)
  const isContinued = document.dataTypes.some(({ status }) => status === 'Queued')
  const dataTypes = document.dataTypes.map((one) => (isContinued ? one : withStatus(one, 'Queued', 0)))
  const first = dataTypes.findIndex(({ status }) => status === 'Queued')
  contact(
    scene,
    {
      setup: {
        firstSyncStartedAt: document.setup.firstSyncStartedAt ?? now,
        ...(document.setup.firstSyncCompletedAt !== null && runBegins(scene).setup),
      },
      activity: { state: 'syncing', startedAt: now, dataType: dataTypes[first]?.dataType ?? null, progress: 0 },
      problem: null,
      dataTypes: dataTypes.map((one, index) => (index === first ? withStatus(one, 'Fetching') : one)),
    },
    { kind: 'syncStarted', by: 'connector' },
    ...(document.problem ? [{ kind: 'problemCleared', by: 'connector' } as const] : []),
  )
  return true
}

/** Comes so far with the sync under way. */
export function progressSync(scene: ComputerScene, percent: number): void {
  if (!(percent >= 0 && percent < 100)) throw new RangeError('A sync under way is at 0 to 99 percent.')
  const dataTypes = syncedDataTypes(scene.desktop.document.dataTypes, percent, momentOf(scene))
  const dataType = dataTypes.find(({ status }) => status === 'Fetching')?.dataType ?? null
  contact(scene, { dataTypes, activity: { dataType, progress: Math.floor(percent) } })
}

/** Ends the sync with everything fetched. */
export function finishSync(scene: ComputerScene): void {
  mustBeUnderWay(scene)
  const { held, desktop } = scene
  const now = momentOf(scene)
  const { syncMode, syncSchedule } = desktop.document
  const setup = { ...desktop.document.setup, firstSyncCompletedAt: desktop.document.setup.firstSyncCompletedAt ?? now }
  const isOver = syncMode === 'oneTime'
  held.connection = { ...held.connection, lastSync: now, ...(isOver && { status: 'Deauthorized' }) }
  const later = addHours(scene.state.now(), syncEveryHours)
  const next = syncSchedule
    ? nextSyncBySchedule({ ...desktop.document, setup }, syncSchedule, scene.state.now())
    : later.toISOString()
  contact(
    scene,
    {
      setup,
      activity: { state: 'idle', startedAt: null, dataType: null, progress: null },
      dataTypes: syncedDataTypes(desktop.document.dataTypes, 100, now),
      nextSyncAt: isOver ? null : next,
      problem: null,
    },
    { kind: 'syncCompleted', by: 'connector' },
  )
}

/** Stops after the answer in flight. */
export function stopSync(scene: ComputerScene): void {
  mustBeUnderWay(scene)
  contact(
    scene,
    {
      activity: { state: 'idle', startedAt: null, dataType: null, progress: null },
      dataTypes: heldDataTypes(scene.desktop.document.dataTypes),
    },
    { kind: 'syncStopped', by: 'connector' },
  )
}

function mustBeUnderWay(scene: ComputerScene) {
  if (!isUnderWay(scene)) throw new Error('No sync is under way on the QuickBooks computer.')
}

function isUnderWay({ desktop }: ComputerScene) {
  return desktop.document.activity.state === 'syncing' || desktop.document.activity.state === 'stopping'
}
