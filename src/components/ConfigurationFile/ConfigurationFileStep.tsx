'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ElsewhereNotice } from '../Handoff/ElsewhereNotice'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { FileDownloadButton } from '../ui/FileDownloadButton'
import { LiveRegion } from '../ui/LiveRegion'
import { StepPanel } from '../ui/StepPanel'
import { Waiting } from '../ui/Waiting'
import { ConfigurationSteps } from './ConfigurationSteps'
import { ConfigurationHelp } from './ConfigurationHelp'
import { ProblemScreen } from '../ProblemPanel/ProblemScreen'

/** The step on a connection that is already loaded. */
export function ConfigurationFileStep({ desktop }: { desktop: QuickBooksDesktop }) {
  const { connectionId, configuration, setup, problem } = desktop
  const { configurationFile: words } = useMessages()
  const locale = useLocale()
  const openedAt = setup.configurationOpenedAt
  const isDownloaded = setup.configurationDownloadedAt !== null
  const repeated = problem?.code === 'duplicate_registration' ? problem : null
  const isWaiting = isDownloaded && openedAt === null && !repeated
  const isReplaced = configuration.generation > 1 && openedAt === null && !repeated
  return (
    <StepPanel title={words.title} intro={words.intro({ providerName: providerName(desktop) })}>
      <ArrivalNotice
        isReached={openedAt !== null && !repeated}
        tone="success"
        title={openedAt !== null && words.opened({ at: localTimeText(locale, openedAt) })}
      />
      <ArrivalNotice isReached={isReplaced} tone="info" title={words.replacement.made}>
        <p>{words.replaced}</p>
      </ArrivalNotice>
      {openedAt === null && <ElsewhereNotice connectionId={connectionId} />}
      {repeated ? (
        <ProblemScreen desktop={desktop} problem={repeated} />
      ) : (
        <>
          <div className="connections-stack">
            <FileDownloadButton
              connectionId={connectionId}
              file="configuration"
              fileName={configuration.fileName}
              kind={isDownloaded ? 'secondary' : 'primary'}
            >
              {isDownloaded ? words.downloadAgain : words.download}
            </FileDownloadButton>
            <p className="connections-small">{isDownloaded ? words.again : words.next}</p>
          </div>
          <LiveRegion>{isWaiting && <Waiting hint={words.waitingHint}>{words.waiting}</Waiting>}</LiveRegion>
          <ConfigurationSteps desktop={desktop} />
        </>
      )}
      <ConfigurationHelp desktop={desktop} isWaiting={isWaiting} canReportRepeated={!repeated} />
    </StepPanel>
  )
}
