import { qbwcTextOrDetail } from '../../../connector/qbwcText'
import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import { Modal } from '../shell/Modal'
import { localTime } from './localTime'

/** What "Click for more information" tells. */
export function StatusDetails({ appName }: { appName: string }) {
  const { ask } = useDesktop()
  const row = useComputer().computer.applications.find((application) => application.appName === appName)
  const close = () => ask(null)

  return (
    <Modal title="More information" owner="connector" onDismiss={close}>
      <div className="message">
        <dl className="facts">
          <dt>Application</dt>
          <dd>{row?.displayName ?? appName}</dd>
          <dt>User name</dt>
          <dd>{row?.userName ?? '–'}</dd>
          <dt>Last run</dt>
          <dd>{row?.lastRunAt ? localTime(row.lastRunAt) : 'Never'}</dd>
          <dt>Next run</dt>
          <dd>{row?.nextRunAt ? localTime(row.nextRunAt) : 'Not scheduled'}</dd>
          <dt>Last result</dt>
          <dd>{row ? qbwcTextOrDetail(row.statusCode, row.lastResult) : 'Removed'}</dd>
          <dt>Code</dt>
          <dd>{row?.statusCode ?? 'None'}</dd>
        </dl>
      </div>
      <footer>
        <button type="button" className="button primary" data-default onClick={close}>
          OK
        </button>
      </footer>
    </Modal>
  )
}
