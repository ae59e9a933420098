import { useId } from 'react'
import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import { Window } from '../shell/Window'
import { ApplicationRow } from './ApplicationRow'

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

interface ProgressBarProps {
  label: string
  /** 0 to 100. */
  percent: number
}

function ProgressBar({ label, percent }: ProgressBarProps) {
  const id = useId()
  return (
    <div className="progress-bar">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={100} value={percent} />
      <span aria-hidden="true">{Math.round(percent)}%</span>
    </div>
  )
}

/** The two rows of buttons at the foot of the Web Connector. */
function ConnectorButtons() {
  const { computer, send } = useComputer()
  const { ask, minimize, open } = useDesktop()
  const { applications, updating } = computer
  const isUpdating = updating !== null

  function selectAll(selected: boolean) {
    for (const { appName, selected: already } of applications) {
      if (already !== selected) send({ type: 'select', appName, selected })
    }
  }

  return (
    <div className="connector-buttons">
      <button type="button" className="button" onClick={() => selectAll(true)}>
        Select All
      </button>
      <button type="button" className="button" onClick={() => selectAll(false)}>
        Select None
      </button>
      <button
        type="button"
        className="button primary"
        disabled={isUpdating}
        onClick={() => send({ type: 'updateSelected' })}
      >
        Update Selected
      </button>
      <button type="button" className="button" onClick={() => open('log')}>
        View Log
      </button>
      <button type="button" className="button" onClick={() => ask({ kind: 'troubleshoot' })}>
        Troubleshoot
      </button>
      <button type="button" className="button" onClick={() => open('downloads')}>
        Add an Application
      </button>
      <button type="button" className="button" onClick={() => minimize('connector')}>
        Hide
      </button>
      <button type="button" className="button" disabled={isUpdating} onClick={() => ask({ kind: 'exit' })}>
        Exit
      </button>
    </div>
  )
}
