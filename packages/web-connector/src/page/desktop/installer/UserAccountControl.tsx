import { useDesktop } from '../computer/DesktopContext'
import { FileIcon } from '../icons/FileIcon'
import { Modal } from '../shell/Modal'

/** Windows asks before anything is installed. */
export function UserAccountControl({ fileName }: { fileName: string }) {
  const { ask } = useDesktop()

  return (
    <div className="secure-desktop">
      <Modal title="User Account Control" owner="windows" width={430} onDismiss={() => ask(null)}>
        <div className="account-control">
          <p className="account-question">Do you want to allow this app to make changes to your device?</p>
          <p className="account-program">
            <FileIcon kind="installer" size={36} />
            <strong>{fileName}</strong>
          </p>
          <p>{publisherLine(fileName)}</p>
          <p>File origin: Hard drive on this computer</p>
          <div className="account-answers">
            <button type="button" className="button primary" onClick={() => ask({ kind: 'install' })}>
              Yes
            </button>
            <button type="button" className="button" data-default onClick={() => ask(null)}>
              No
            </button>
          </div>
        </div>
      </Modal>
    </div>
  )
}

/**
 * Who signed the program, as Windows words it. The browser cannot check a signature, so only the connector service's
 * stand-in, which names itself, is known here.
 */
function publisherLine(fileName: string) {
  return fileName.includes('stand-in') ? 'Verified publisher: Demo (stand-in, installs nothing)' : 'Publisher: Unknown'
}
