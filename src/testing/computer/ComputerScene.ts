import { isAutoRun } from '../../domain/connection/autoRun'
import { changeDesktop, type Happening } from '../state/changeDesktop'
import type { DesktopSituation } from '../state/DesktopSituation'
import type { FakeConnection, FakeDesktop, FakeState } from '../state/FakeState'

/** What the computer acts on. */
export interface ComputerScene {
  state: FakeState
  held: FakeConnection
  desktop: FakeDesktop
}

/** The moment of an act, as the contract writes it. */
export function momentOf({ state }: ComputerScene): string {
  return state.now().toISOString()
}

/** A run of the Web Connector begins: what it says of Auto-Run, told by the same rule as the real service has. */
export function runBegins({ desktop, state }: ComputerScene, isByItself = false): DesktopSituation {
  const { setup, activity, problem, syncMode, dataTypes } = desktop.document
  // A sync that the customer asked for may be one that they press for.
  const isAskedFor = setup.firstSyncCompletedAt !== null && dataTypes.some(({ status }) => status === 'Queued')
  const isAwaited = setup.autoRunSeenAt === null && setup.companyLinkedAt !== null && syncMode !== 'oneTime'
  const mayProve = isAwaited && !isAskedFor && !problem
  const rhythm = { previousAt: activity.lastContactAt, previousGapMs: null }
  const isProof = isByItself || isAutoRun(state.now(), rhythm, activity.expectedEverySeconds)
  return mayProve && isProof ? { setup: { autoRunSeenAt: state.now().toISOString() } } : {}
}

/** Changes what the service knows, by a call of the Web Connector. */
export function contact(scene: ComputerScene, change: DesktopSituation, ...happenings: Happening[]): void {
  const { activity } = scene.desktop.document
  const state = activity.state === 'syncing' || activity.state === 'stopping' ? activity.state : 'idle'
  const seen = { state, lastContactAt: momentOf(scene), webConnectorVersion: '34.0.10014.119' } as const
  changeDesktop(scene.state, scene.desktop, { ...change, activity: { ...seen, ...change.activity } }, ...happenings)
}
