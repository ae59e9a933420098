'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { setupFacts } from '../../domain/setup/setupFacts'
import { useDesktopUpdate } from '../../hooks/useDesktopAction'
import { useMessages } from '../../messages/useMessages'
import { ElsewhereNotice } from '../Handoff/ElsewhereNotice'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { FileDownloadButton } from '../ui/FileDownloadButton'
import { Notice } from '../ui/Notice'
import { StepPanel } from '../ui/StepPanel'
import { InstallerFacts } from './InstallerFacts'
import { InstallSteps } from './InstallSteps'
import { InstallHelp } from './InstallHelp'

/** The step on a connection that is already loaded. */
export function ConnectorDownloadStep({ desktop }: { desktop: QuickBooksDesktop }) {
  const { connectionId, connector, setup } = desktop
  const { connectorDownload: words } = useMessages()
  const update = useDesktopUpdate(connectionId)
  const confirm = () => void update.run({ connectorInstalled: true })
  const isDownloaded = setup.connectorDownloadedAt !== null
  const isInstalled = setup.connectorInstalledAt !== null
  const confirmation = !isInstalled && (
    <Button kind={isDownloaded || !connector ? 'primary' : 'secondary'} isBusy={update.isRunning} onClick={confirm}>
      {words.installed}
    </Button>
  )

  if (setupFacts(desktop).connectorPreinstalled) {
    return (
      <StepPanel title={words.hosted.title}>
        <Notice tone="success">
          <p>{words.hosted.body}</p>
        </Notice>
      </StepPanel>
    )
  }
  return (
    <StepPanel title={words.title} intro={words.intro({ providerName: providerName(desktop) })} actions={confirmation}>
      <ArrivalNotice isReached={isInstalled} tone="success" title={words.done} />
      {!isInstalled && <ElsewhereNotice connectionId={connectionId} />}
      {connector ? (
        <>
          <InstallerFacts connector={connector}>
            <FileDownloadButton
              connectionId={connectionId}
              file="connector"
              fileName={connector.fileName}
              kind={isDownloaded ? 'secondary' : 'primary'}
            >
              {isDownloaded ? words.downloadAgain : words.download}
            </FileDownloadButton>
          </InstallerFacts>
          <InstallSteps connector={connector} />
          <InstallHelp connector={connector} onInstalled={isInstalled ? undefined : confirm} />
        </>
      ) : (
        <Notice tone="info" title={words.unavailable.title}>
          <p>{words.unavailable.body({ providerName: providerName(desktop) })}</p>
        </Notice>
      )}
      {update.error && <ErrorNotice error={update.error} onRetry={confirm} isRetrying={update.isRunning} />}
    </StepPanel>
  )
}
