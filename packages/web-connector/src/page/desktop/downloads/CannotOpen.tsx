import { useDesktop } from '../computer/DesktopContext'
import { Modal } from '../shell/Modal'

const reasons = {
  no_connector:
    'No program on this PC opens .qwc files yet. Install the Web Connector first, then open this file again.',
  no_program: 'No program on this PC opens files like this. It expects the Web Connector’s installer, or a .qwc file.',
  unreadable: 'The file could not be read, or is far too big for a configuration file.',
}

export interface CannotOpenProps {
  fileName: string
  reason: keyof typeof reasons
}

/** Windows has no use for a file. */
export function CannotOpen({ fileName, reason }: CannotOpenProps) {
  const { ask } = useDesktop()
  const close = () => ask(null)

  return (
    <Modal title={`Windows can’t open ${fileName}`} owner="windows" onDismiss={close}>
      <div className="message" data-sign="information">
        <p>{reasons[reason]}</p>
      </div>
      <footer>
        <button type="button" className="button primary" data-default onClick={close}>
          OK
        </button>
      </footer>
    </Modal>
  )
}
