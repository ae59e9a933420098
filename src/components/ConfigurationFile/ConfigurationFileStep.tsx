'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { FileDownloadButton } from '../ui/FileDownloadButton'
import { Notice } from '../ui/Notice'
import { StepPanel } from '../ui/StepPanel'
import { Waiting } from '../ui/Waiting'
import { ConfigurationSteps } from './ConfigurationSteps'
import { ConfigurationTroubles } from './ConfigurationTroubles'
import { ProblemScreen } from '../ProblemPanel/ProblemScreen'

/** The step on a connection that is already loaded. */
export function ConfigurationFileStep({ desktop }: { desktop: QuickBooksDesktop }) {
  const { connectionId, applicationName, configuration, setup, problem } = desktop
  const { configurationFile: words } = useMessages()
  const locale = useLocale()
  const openedAt = setup.configurationOpenedAt
  const isDownloaded = setup.configurationDownloadedAt !== null
  const repeated = problem?.code === 'duplicate_registration' ? problem : null

  return (
    <StepPanel title={words.title} intro={words.intro({ applicationName })}>
      {openedAt !== null && !repeated && (
        <Notice tone="success" role="status" title={words.opened({ at: localTimeText(locale, openedAt) })} />
      )}
      {repeated ? (
        <ProblemScreen desktop={desktop} problem={repeated} />
      ) : (
        <>
          {configuration.generation > 1 && openedAt === null && (
            <Notice tone="info" role="status" title={words.replacement.made}>
              <p>{words.replaced}</p>
            </Notice>
          )}
          <div className="connections-file-offer">
            <FileDownloadButton
              connectionId={connectionId}
              file="configuration"
              fileName={configuration.fileName}
              kind={isDownloaded ? 'secondary' : 'primary'}
            >
              {isDownloaded ? words.downloadAgain : words.download}
            </FileDownloadButton>
            {isDownloaded && <p className="connections-small">{words.again}</p>}
          </div>
          {isDownloaded && openedAt === null && <Waiting hint={words.waitingHint}>{words.waiting}</Waiting>}
          <ConfigurationSteps desktop={desktop} />
        </>
      )}
      <ConfigurationTroubles connectionId={connectionId} canReportRepeated={!repeated} />
    </StepPanel>
  )
}
