'use client'
import type { ReactNode } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { ProblemStepId } from '../../domain/problems/ProblemGuide'
import { useConfigurationReplacement } from '../../hooks/useConfigurationReplacement'
import { useMessages } from '../../messages/useMessages'
import { Button } from './Button'
import { ErrorNotice } from './ErrorNotice'
import { FileDownloadButton } from './FileDownloadButton'
import { PasswordOffer } from './PasswordIssuer'

/** What this page can do towards a step: none where all of it happens on the other computer. */
export function problemAction(step: ProblemStepId, desktop: QuickBooksDesktop): ReactNode {
  switch (step) {
    case 'make_new_password':
      return <PasswordOffer desktop={desktop} />
    case 'install_connector_again':
    case 'update_connector':
      return <ConnectorOffer desktop={desktop} />
    case 'make_new_configuration':
      return <ReplacementButton connectionId={desktop.connectionId} />
    default:
      return undefined
  }
}

/** The installer, where the service has one. */
function ConnectorOffer({ desktop: { connectionId, connector } }: { desktop: QuickBooksDesktop }) {
  const { connectorDownload: words } = useMessages()
  if (!connector) return null
  return (
    <FileDownloadButton connectionId={connectionId} file="connector" fileName={connector.fileName} kind="primary">
      {words.download}
    </FileDownloadButton>
  )
}

/** Makes a new registration; the configuration file then differs, and setup goes back to opening it. */
function ReplacementButton({ connectionId }: { connectionId: string }) {
  const { replacement: words } = useMessages().configurationFile
  const { run, isRunning, error } = useConfigurationReplacement(connectionId)
  const replace = () => void run()
  return (
    <>
      <Button kind="primary" isBusy={isRunning} onClick={replace}>
        {words.make}
      </Button>
      {error && <ErrorNotice error={error} onRetry={replace} isRetrying={isRunning} />}
    </>
  )
}
