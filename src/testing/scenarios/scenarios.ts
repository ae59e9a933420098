import { firstSyncScenarios } from './firstSyncScenarios'
import { listScenarios } from './listScenarios'
import { problemScenarios } from './problemScenarios'
import type { Scenario } from './Scenario'
import { setupScenarios } from './setupScenarios'
import { statusScenarios } from './statusScenarios'

const all = {
  ...setupScenarios,
  ...firstSyncScenarios,
  ...problemScenarios,
  ...statusScenarios,
  ...listScenarios,
}

/** The name of one of `scenarios`. */
export type ScenarioName = keyof typeof all

/** Every situation a customer meets, by name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = all

/** The names of all scenarios. */
export const scenarioNames = Object.keys(all) as ScenarioName[]
