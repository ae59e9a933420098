import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'

/** The two rows of buttons at the foot of the Web Connector. */
export function ConnectorButtons() {
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
