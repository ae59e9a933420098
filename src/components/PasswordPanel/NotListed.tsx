'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { Disclosure } from '../ui/Disclosure'
import { FileDownloadButton } from '../ui/FileDownloadButton'

/** The service hears of the file although QuickBooks, closed, kept it from being added: the file is offered once more. */
export function NotListed({ desktop }: { desktop: QuickBooksDesktop }) {
  const { connectionId, applicationName, configuration } = desktop
  const { passwordPanel, configurationFile } = useMessages()
  const { title, body } = passwordPanel.notListed
  return (
    <div className="connections-disclosures">
      <Disclosure summary={title({ applicationName })}>
        <p>{body}</p>
        <FileDownloadButton connectionId={connectionId} file="configuration" fileName={configuration.fileName}>
          {configurationFile.downloadAgain}
        </FileDownloadButton>
      </Disclosure>
    </div>
  )
}
