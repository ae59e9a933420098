'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import type { ResumePoint } from '../../domain/problems/messageWindows'
import { setupFacts } from '../../domain/setup/setupFacts'
import { useDesktopUpdate } from '../../hooks/useDesktopAction'
import { useFocusFallback } from '../../hooks/useFocusFallback'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ElsewhereNotice } from '../Handoff/Handoff'
import { ProblemScreen } from '../help/ProblemScreen'
import { StepHelp } from '../help/ObservationList'
import { WindowHelp } from '../help/WindowHelp'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { FileDownloadButton } from '../ui/FileDownloadButton'
import { LiveRegion } from '../ui/LiveRegion'
import { type Parts, PartsGate, PartsScope } from '../ui/PartsScope'
import { StepPanel } from '../ui/StepPanel'
import { Waiting } from '../ui/Waiting'
import { AddingPictures, useShownPicture } from './AddingPictures'

const problemParts: Parts = { messages: ['trouble'] }

/** The step on a connection that is already loaded. */
export function ConfigurationFileStep({ desktop }: { desktop: QuickBooksDesktop }) {
  const { connectionId, applicationName, setup, problem } = desktop
  const { configurationFile: t } = useMessages('steps')
  const picture = useShownPicture(desktop)
  // Where a pressed button is gone, the person goes on at the picture.
  const { fallback, watch } = useFocusFallback<HTMLDivElement>()
  const { configurationAdded, connectorSignedIn } = setupFacts(desktop)
  const isOpened = setup.configurationOpenedAt !== null
  const repeated = problem?.code === 'duplicate_registration' ? problem : null
  return (
    <StepPanel
      company={desktop.companyFile?.companyName}
      title={t.title}
      intro={t.intro({ providerName: providerName(desktop) })}
    >
      <div className="connections-step-body" {...watch}>
        <ArrivalNotice isReached={configurationAdded} tone="success" title={t.added({ applicationName })} />
        <NewFileNotice desktop={desktop} isNew={!isOpened && !repeated} />
        {!isOpened && <ElsewhereNotice connectionId={connectionId} />}
        {repeated ? (
          <PartsScope parts={problemParts}>
            <PartsGate>
              <ProblemScreen desktop={desktop} problem={repeated} />
            </PartsGate>
          </PartsScope>
        ) : (
          <>
            <ConfigurationDownload desktop={desktop} />
            <FileStatus desktop={desktop} isAdded={configurationAdded} />
            <AddingPictures
              desktop={desktop}
              shown={picture.shown}
              onShow={picture.show}
              focusRef={fallback}
              end={!configurationAdded && <ListedButton desktop={desktop} />}
            />
          </>
        )}
        {!connectorSignedIn && <AddingHelp desktop={desktop} isAdded={configurationAdded} onResume={picture.show} />}
      </div>
    </StepPanel>
  )
}

/** Says that there is a new file, and why, until it is opened. */
function NewFileNotice({ desktop, isNew }: { desktop: QuickBooksDesktop; isNew: boolean }) {
  const { applicationName, configuration } = desktop
  const { configurationFile: t } = useMessages('steps')
  const isReplaced = isNew && configuration.generation > 1
  const isForOther = isReplaced && configuration.replacementReason === 'otherCompany'
  return (
    <>
      <ArrivalNotice isReached={isReplaced && !isForOther} tone="info" title={t.replacement.made}>
        <p>{t.replaced}</p>
      </ArrivalNotice>
      <ArrivalNotice isReached={isForOther} tone="info" title={t.otherCompany.title}>
        <p>{t.otherCompany.body}</p>
        <p>{t.otherCompany.permission({ applicationName })}</p>
      </ArrivalNotice>
    </>
  )
}

function ConfigurationDownload({ desktop: { connectionId, configuration, setup } }: { desktop: QuickBooksDesktop }) {
  const { configurationFile: t } = useMessages('steps')
  const isDownloaded = setup.configurationDownloadedAt !== null
  return (
    <div className="connections-stack">
      <FileDownloadButton
        connectionId={connectionId}
        file="configuration"
        fileName={configuration.fileName}
        kind={isDownloaded ? 'secondary' : 'primary'}
      >
        {isDownloaded ? t.downloadAgain : t.download}
      </FileDownloadButton>
      {setup.configurationOpenedAt === null && <p className="connections-small">{isDownloaded ? t.again : t.next}</p>}
    </div>
  )
}

/** What the service has seen of the file: nothing yet, or that the Web Connector opened it. */
function FileStatus({ desktop: { setup }, isAdded }: { desktop: QuickBooksDesktop; isAdded: boolean }) {
  const { configurationFile: t } = useMessages('steps')
  const locale = useLocale()
  const openedAt = setup.configurationOpenedAt
  return (
    <LiveRegion>
      {!isAdded && openedAt !== null && (
        <Waiting hint={t.openedHint}>{t.opened({ at: localTimeText(locale, openedAt) })}</Waiting>
      )}
      {!isAdded && openedAt === null && setup.configurationDownloadedAt !== null && (
        <Waiting hint={t.waitingHint}>{t.waiting}</Waiting>
      )}
    </LiveRegion>
  )
}

/** What only the customer can see: that QuickBooks took the file. The service sees no more than that it was opened. */
function ListedButton({ desktop: { connectionId, setup } }: { desktop: QuickBooksDesktop }) {
  const { pictures } = useMessages('steps').configurationFile
  const { run, isRunning, error } = useDesktopUpdate(connectionId)
  const confirm = () => void run({ configurationAdded: true })
  return (
    <>
      <Button
        kind={setup.configurationOpenedAt === null ? 'secondary' : 'primary'}
        isBusy={isRunning}
        onClick={confirm}
      >
        {pictures.listed}
      </Button>
      {error && <ErrorNotice error={error} onRetry={confirm} isRetrying={isRunning} />}
    </>
  )
}

interface AddingHelpProps {
  desktop: QuickBooksDesktop
  isAdded: boolean
  onResume: (at: ResumePoint) => void
}

/** Help where another window comes, or none. Where QBWC1039 is being resolved, there is help already. */
function AddingHelp({ desktop, isAdded, onResume }: AddingHelpProps) {
  const { configuration, setup, problem } = desktop
  if (problem?.code === 'duplicate_registration') {
    return (
      <div className="connections-actions">
        <ListedButton desktop={desktop} />
      </div>
    )
  }
  return (
    // A new file begins anew.
    <div className="connections-disclosures" key={configuration.generation}>
      <WindowHelp desktop={desktop} place="configuration_file" onResume={onResume} />
      {setup.configurationDownloadedAt !== null && !isAdded && (
        <StepHelp desktop={desktop} place="configuration_file" />
      )}
    </div>
  )
}
