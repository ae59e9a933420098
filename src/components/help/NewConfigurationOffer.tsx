'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { FileDownloadButton } from '../ui/FileDownloadButton'

interface NewConfigurationOfferProps {
  desktop: QuickBooksDesktop
  isReached: boolean
}

/** Offers the new configuration file where the customer asked for it. */
export function NewConfigurationOffer({ desktop, isReached }: NewConfigurationOfferProps) {
  const { configurationFile: t } = useMessages('steps')
  return (
    <ArrivalNotice isReached={isReached} tone="info" title={t.replacement.made}>
      <FileDownloadButton
        connectionId={desktop.connectionId}
        file="configuration"
        fileName={desktop.configuration.fileName}
        kind="primary"
      >
        {t.download}
      </FileDownloadButton>
    </ArrivalNotice>
  )
}
