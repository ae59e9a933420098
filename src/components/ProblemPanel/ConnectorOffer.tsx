'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { FileDownloadButton } from '../ui/FileDownloadButton'

/** The installer, where the service has one. */
export function ConnectorOffer({ desktop: { connectionId, connector } }: { desktop: QuickBooksDesktop }) {
  const { connectorDownload: words } = useMessages()
  if (!connector) return null
  return (
    <FileDownloadButton connectionId={connectionId} file="connector" fileName={connector.fileName} kind="primary">
      {words.download}
    </FileDownloadButton>
  )
}
