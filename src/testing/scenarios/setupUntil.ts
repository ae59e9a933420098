import type { Setup } from '../../api/schemas/quickBooksDesktop'
import { emptySetup, setupTimes } from '../../domain/setup/setupTimes'
import type { ScenarioClock } from './Scenario'

/** How long one fact took after the other, in minutes. */
const gapMinutes = 2

/**
 * The facts of a setup that has come so far, in the order in which they happen.
 *
 * @param minutesAgo - when the last of them happened, 0 or more
 */
export function setupUntil(clock: ScenarioClock, last: keyof Setup, minutesAgo = 1): Setup {
  const reached = setupTimes.indexOf(last)
  const facts = setupTimes
    .slice(0, reached + 1)
    .map((fact, index) => [fact, clock.minutesAgo(minutesAgo + (reached - index) * gapMinutes)])
  return { ...emptySetup, ...Object.fromEntries(facts) }
}
