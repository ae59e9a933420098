import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import { Modal } from '../shell/Modal'

/** What a support person would ask first. */
export function Troubleshoot() {
  const { machineName, quickBooks } = useComputer().computer
  const { ask, open } = useDesktop()
  const close = () => ask(null)

  return (
    <Modal title="Troubleshoot" owner="connector" width={520} onDismiss={close}>
      <div className="message">
        <dl className="facts">
          <dt>Computer</dt>
          <dd>{machineName}</dd>
          <dt>QuickBooks</dt>
          <dd>{quickBooks.running ? 'Running' : quickBooks.unattended ? 'Running without a window' : 'Not running'}</dd>
          <dt>Company file</dt>
          <dd>{quickBooks.openFile?.path ?? 'None is open'}</dd>
          <dt>Log file</dt>
          <dd>C:\ProgramData\Intuit\QBWebConnector\log\QWCLog.txt</dd>
        </dl>
      </div>
      <footer>
        <button
          type="button"
          className="button"
          onClick={() => {
            close()
            open('log')
          }}
        >
          Open the log
        </button>
        <button type="button" className="button primary" data-default onClick={close}>
          OK
        </button>
      </footer>
    </Modal>
  )
}
