import { useEffect, useEffectEvent, useState } from 'react'
import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import { FileIcon } from '../icons/FileIcon'
import { Modal } from '../shell/Modal'

type Page = 'welcome' | 'ready' | 'copying' | 'finished'

/** The pages of the installer, Next after Next. */
export function InstallWizard() {
  const { computer, send } = useComputer()
  const { ask, open } = useDesktop()
  const [page, setPage] = useState<Page>('welcome')
  const cancel = page === 'copying' || page === 'finished' ? undefined : () => ask(null)

  function handleNext() {
    if (page === 'welcome') return setPage('ready')
    if (page === 'ready') return setPage('copying')
    ask(null)
    open('connector')
  }

  function handleCopied() {
    send({ type: 'installConnector' })
    setPage('finished')
  }

  return (
    <Modal title="QBWebConnector - InstallShield Wizard" owner="windows" width={540} onDismiss={cancel}>
      <div className="wizard">
        <div className="wizard-picture" aria-hidden="true">
          <FileIcon kind="installer" size={72} />
        </div>
        <div className="wizard-page" aria-live="polite">
          {page === 'welcome' && (
            <>
              <h3>Welcome to the InstallShield Wizard for QBWebConnector</h3>
              <p>The wizard will install the QuickBooks Web Connector on this computer. To continue, click Next.</p>
            </>
          )}
          {page === 'ready' && (
            <>
              <h3>Ready to Install the Program</h3>
              <p>It will be installed to:</p>
              <p className="path">C:\Program Files (x86)\Common Files\Intuit\QuickBooks\QBWebConnector</p>
            </>
          )}
          {page === 'copying' && <CopyingFiles onCopied={handleCopied} />}
          {page === 'finished' && (
            <>
              <h3>InstallShield Wizard Completed</h3>
              <p>The QuickBooks Web Connector is installed. It starts by itself together with Windows.</p>
            </>
          )}
        </div>
      </div>
      <footer>
        <button type="button" className="button" disabled={page !== 'ready'} onClick={() => setPage('welcome')}>
          &lt; Back
        </button>
        <button
          type="button"
          className="button primary"
          data-default
          aria-label={nextLabels[page].replace(' >', '')}
          disabled={page === 'copying' || (page === 'finished' && !computer.connectorInstalled)}
          onClick={handleNext}
        >
          {nextLabels[page]}
        </button>
        <button type="button" className="button" disabled={!cancel} onClick={cancel}>
          Cancel
        </button>
      </footer>
    </Modal>
  )
}

const nextLabels: Record<Page, string> = { welcome: 'Next >', ready: 'Install', copying: 'Next >', finished: 'Finish' }

// Long enough to be seen; nobody learns anything from a real installer's minutes.
const copyingMs = 1400

/** The page with the bar. */
function CopyingFiles({ onCopied }: { onCopied: () => void }) {
  const handleCopied = useEffectEvent(onCopied)

  // The passing of time is outside React.
  useEffect(() => {
    const timer = setTimeout(handleCopied, copyingMs)
    return () => clearTimeout(timer)
  }, [])

  return (
    <>
      <h3>Installing QBWebConnector</h3>
      <p>The program features you selected are being installed.</p>
      <progress className="copying-bar" aria-label="Installing" />
    </>
  )
}
