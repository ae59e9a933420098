import { ConnectionStatus } from '../../src/components/ConnectionStatus/ConnectionStatus'
import type { DesktopStatus } from '../../src/domain/connection/desktopStatus'
import { type ScenarioName, scenarios } from '../../src/testing'
import { Situation } from '../Situation'
import { FoundationsSection } from './FoundationsPage'
import { State } from './State'

/** A scenario for each status. */
const statuses: Record<DesktopStatus, ScenarioName> = {
  healthy: 'healthy',
  syncing: 'syncing',
  stopping: 'stopping',
  paused: 'paused',
  waiting_for_window: 'waitingForTonight',
  nothing_to_sync: 'nothingToSync',
  unproven: 'autoRunNotSeen',
  overdue: 'overdue',
  silent: 'connectorSilent',
  interrupted: 'interrupted',
  needs_you: 'dialogOpen',
  disconnected: 'unlinked',
  finished: 'oneTimeFinished',
  setting_up: 'signedIn',
}

/** How a connection stands, in a list. */
export function StatusStates() {
  return (
    <FoundationsSection title="Status" note="What stands in a list; the card says more.">
      <div className="foundations-grid">
        {Object.entries(statuses).map(([status, name]) => (
          <State key={status} name={status}>
            <Situation scenario={scenarios[name]}>
              <ConnectionStatus connectionId="connection-1" form="badge" />
            </Situation>
          </State>
        ))}
      </div>
    </FoundationsSection>
  )
}
