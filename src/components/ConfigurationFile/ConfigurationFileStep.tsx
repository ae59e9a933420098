'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { setupFacts } from '../../domain/setup/setupFacts'
import { ReplacementButton } from '../help/ReplacementButton'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import { providerName } from '../../domain/connection/providerName'
import { useDesktopUpdate } from '../../hooks/useDesktopAction'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { AccessConfirmationDrawing, ApplicationCertificateDrawing } from '../drawings/certificateDrawings'
import { AuthorizeServiceDrawing, OpenFileDrawing } from '../drawings/configurationDrawings'
import { FileMenuDrawing } from '../drawings/quickBooksDrawings'
import { ElsewhereNotice } from '../Handoff/Handoff'
import { ProblemScreen } from '../help/ProblemScreen'
import { type Parts, PartsGate, PartsScope } from '../ui/PartsScope'
import { StepHelp } from '../help/ObservationList'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { Button } from '../ui/Button'
import { Disclosure } from '../ui/Disclosure'
import { ErrorNotice } from '../ui/ErrorNotice'
import { FileDownloadButton } from '../ui/FileDownloadButton'
import { IllustratedSteps } from '../ui/IllustratedSteps'
import { LiveRegion } from '../ui/LiveRegion'
import { StepPanel } from '../ui/StepPanel'
import { Waiting } from '../ui/Waiting'

const problemParts: Parts = { messages: ['trouble'] }

/** The step on a connection that is already loaded. */
export function ConfigurationFileStep({ desktop }: { desktop: QuickBooksDesktop }) {
  const { connectionId, configuration, setup, problem } = desktop
  const { configurationFile: t } = useMessages('steps')
  const locale = useLocale()
  const openedAt = setup.configurationOpenedAt
  const isDownloaded = setup.configurationDownloadedAt !== null
  const repeated = problem?.code === 'duplicate_registration' ? problem : null
  const isWaiting = isDownloaded && openedAt === null && !repeated
  const isNew = configuration.generation > 1 && openedAt === null && !repeated
  const isForOther = isNew && configuration.replacementReason === 'otherCompany'
  const isReplaced = isNew && !isForOther
  return (
    <StepPanel title={t.title} intro={t.intro({ providerName: providerName(desktop) })}>
      <ArrivalNotice
        isReached={openedAt !== null && !repeated}
        tone="success"
        title={openedAt !== null && t.opened({ at: localTimeText(locale, openedAt) })}
      />
      <ArrivalNotice isReached={isReplaced} tone="info" title={t.replacement.made}>
        <p>{t.replaced}</p>
      </ArrivalNotice>
      <ArrivalNotice isReached={isForOther} tone="info" title={t.otherCompany.title}>
        <p>{t.otherCompany.body}</p>
      </ArrivalNotice>
      {openedAt === null && <ElsewhereNotice connectionId={connectionId} />}
      {repeated ? (
        <PartsScope parts={problemParts}>
          <PartsGate>
            <ProblemScreen desktop={desktop} problem={repeated} />
          </PartsGate>
        </PartsScope>
      ) : (
        <>
          <div className="connections-stack">
            <FileDownloadButton
              connectionId={connectionId}
              file="configuration"
              fileName={configuration.fileName}
              kind={isDownloaded ? 'secondary' : 'primary'}
            >
              {isDownloaded ? t.downloadAgain : t.download}
            </FileDownloadButton>
            <p className="connections-small">{isDownloaded ? t.again : t.next}</p>
          </div>
          <LiveRegion>{isWaiting && <Waiting hint={t.waitingHint}>{t.waiting}</Waiting>}</LiveRegion>
          <ConfigurationSteps desktop={desktop} />
        </>
      )}
      <ConfigurationHelp desktop={desktop} isWaiting={isWaiting} canReportRepeated={!repeated} />
    </StepPanel>
  )
}

/** What the Web Connector and QuickBooks ask once the file is opened, in order. */
function ConfigurationSteps({ desktop }: { desktop: QuickBooksDesktop }) {
  const t = inSyncMode(useMessages('steps').configurationFile, syncsOnce(desktop))
  const { stepsTitle, steps } = t
  const reassurance = steps.reassurance({ providerName: providerName(desktop) })
  const { applicationName } = desktop
  const application = { applicationName, path: desktop.companyFile?.path }
  const { fileName, replacementReason } = desktop.configuration
  const isForOther = replacementReason === 'otherCompany' && desktop.setup.configurationOpenedAt === null
  const { otherCompany } = t
  return (
    <IllustratedSteps
      title={stepsTitle}
      steps={[
        ...(isForOther
          ? [
              { id: 'company', text: otherCompany.open, drawing: <FileMenuDrawing marked="open" /> },
              { id: 'row', text: otherCompany.row(application) },
            ]
          : []),
        { id: 'open', text: steps.open({ fileName }), drawing: <OpenFileDrawing fileName={fileName} /> },
        { id: 'authorize', text: steps.authorize, drawing: <AuthorizeServiceDrawing {...{ applicationName }} /> },
        {
          id: 'allow',
          text: steps.allow,
          drawing: <ApplicationCertificateDrawing {...application} />,
          action: <p className="connections-small">{reassurance}</p>,
        },
        { id: 'done', text: steps.done, drawing: <AccessConfirmationDrawing {...application} /> },
      ]}
    />
  )
}

interface ConfigurationHelpProps {
  desktop: QuickBooksDesktop
  /** The file is downloaded but not opened yet. */
  isWaiting: boolean
  /** False while QBWC1039 is being resolved. */
  canReportRepeated: boolean
}

/** Help when the file doesn't open or QuickBooks shows another message. */
function ConfigurationHelp({ desktop, isWaiting, canReportRepeated }: ConfigurationHelpProps) {
  const { cantOpen, otherMessage, repeated } = useMessages('steps').configurationFile
  const { run, isRunning, error } = useDesktopUpdate(desktop.connectionId)
  const report = () => void run({ duplicateRegistration: true })
  return (
    <div className="connections-disclosures">
      <Disclosure summary={cantOpen.title}>
        <p>{cantOpen.body}</p>
      </Disclosure>
      <Disclosure summary={otherMessage.title}>
        <p>{otherMessage.body}</p>
      </Disclosure>
      {canReportRepeated && (
        <Disclosure summary={repeated.title}>
          <p>{repeated.body}</p>
          {setupFacts(desktop).companyLinked ? (
            // A connection that works isn't told to have a problem: the new file is asked for at once.
            <ReplacementButton desktop={desktop} reason="duplicateRegistration" kind="secondary" />
          ) : (
            <Button size="small" isBusy={isRunning} onClick={report}>
              {repeated.report}
            </Button>
          )}
          {error && <ErrorNotice error={error} onRetry={report} isRetrying={isRunning} />}
        </Disclosure>
      )}
      {isWaiting && <StepHelp desktop={desktop} place="configuration_file" />}
    </div>
  )
}
