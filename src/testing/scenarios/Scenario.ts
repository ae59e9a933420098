import { addMinutes } from 'date-fns/addMinutes'
import type { Connection } from '../../api/schemas/connection'
import type { ContractPart } from '../../api/schemas/contractParts'
import type { HandoffStatus } from '../../api/schemas/credentials'
import type { DesktopSituation } from '../state/DesktopSituation'

/** Moments around the start of a scenario, as the contract writes them (ISO 8601, UTC). */
export interface ScenarioClock {
  /** The moment at which the scenario begins. */
  now: string
  /** @param minutes - 0 or more, fractions too */
  minutesAgo(minutes: number): string
  /** @param minutes - 0 or more, fractions too */
  inMinutes(minutes: number): string
}

/** What a fake API begins with, as data. */
export interface ScenarioData {
  /** How the QuickBooks Desktop connection stands; what is left out is as in a connection just created. `null`: there is none yet. */
  quickBooksDesktop?: DesktopSituation | null
  /** Status of that connection. Without one: `Linked` once `setup.companyLinkedAt` is set, else `PendingAuth`. */
  connectionStatus?: Connection['status']
  /** A hand-off whose link was made before; what is left out is as in one just made. */
  handoff?: Partial<HandoffStatus>
  /** The company's other connections. */
  otherConnections?: readonly Connection[]
  /** Parts that this backend doesn't have: it answers 501. Without `quickbooksDesktop` there is the common part alone. */
  notOffered?: readonly ContractPart[]
}

/** What a fake API begins with: data, or a function of the clock where times matter. */
export type Scenario = ScenarioData | ((clock: ScenarioClock) => ScenarioData)

/** A scenario as it is at a moment. */
export function scenarioData(scenario: Scenario, now: Date): ScenarioData {
  if (typeof scenario !== 'function') return scenario
  const at = (minutes: number) => addMinutes(now, minutes).toISOString()
  return scenario({ now: at(0), minutesAgo: (minutes) => at(-minutes), inMinutes: at })
}
