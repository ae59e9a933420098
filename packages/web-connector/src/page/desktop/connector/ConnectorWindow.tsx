import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import { Window } from '../shell/Window'
import { ApplicationRow } from './ApplicationRow'
import { ConnectorButtons } from './ConnectorButtons'
import { ProgressBar } from './ProgressBar'

/** The main window of the Web Connector. Its cross hides it, as a program with a tray icon does. */
export function ConnectorWindow({ isActive }: { isActive: boolean }) {
  const { applications, progress, updating } = useComputer().computer
  const { minimize } = useDesktop()

  return (
    <Window app="connector" isActive={isActive} onClose={() => minimize('connector')}>
      <div className="grid-frame">
        <table className="grid">
          <caption className="hidden">Applications</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden">Selected</span>
              </th>
              <th scope="col">Application</th>
              <th scope="col">Auto-Run</th>
              <th scope="col">Every_Min</th>
              <th scope="col">Status</th>
              <th scope="col">Password</th>
              <th scope="col">Remove</th>
            </tr>
          </thead>
          <tbody>
            {applications.map((row) => (
              <ApplicationRow key={row.appName} row={row} isUpdating={row.appName === updating} />
            ))}
          </tbody>
        </table>
        {applications.length === 0 && (
          <p className="grid-empty">
            No applications yet. Open the configuration file (.qwc) that your provider gave you, and it appears here.
          </p>
        )}
      </div>
      <div className="progress-bars">
        <ProgressBar label="Application Progress" percent={progress.application} />
        <ProgressBar label="Total Progress" percent={progress.total} />
      </div>
      <output className="connector-status">{updating === null ? 'Ready' : `Updating ${updating}…`}</output>
      <ConnectorButtons />
    </Window>
  )
}
