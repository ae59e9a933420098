'use client'
import type { QuickBooksDesktop } from '../../../api/schemas/quickBooksDesktop'
import { syncsOnce } from '../../../domain/connection/syncsOnce'
import type { LogReading } from '../../../domain/webConnectorLog/LogRun'
import { logSummary, logStatus, type LogStatus } from '../../../domain/webConnectorLog/logStatus'
import { countText } from '../../../messages/numberText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { CopyBlock } from '../../ui/CopyBlock'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { StatusMessage } from '../../ui/StatusMessage'
import { LogDiagnosis, useLogStatusText } from './LogDiagnosis'
import { LogTimeline } from './LogTimeline'
import type { LogState } from './useLogReading'

export interface LogResultProps {
  desktop: QuickBooksDesktop
  state: LogState
}

/** The progress of reading, why nothing could be read, or what was found. */
export function LogResult({ desktop, state }: LogResultProps) {
  const { logDoctor: t } = useMessages('trouble')
  const statusText = useLogStatusText(syncsOnce(desktop))
  const isReading = state.status === 'reading'
  const reading = state.status === 'read' ? state.reading : null
  const status = state.status === 'read' ? logStatus(state.reading, state.readAt) : null
  const announced = reading && status && statusText(status, reading.runs.length)?.title
  return (
    <>
      <StatusMessage isHidden={!isReading}>{isReading ? t.reading : announced}</StatusMessage>
      {isReading && <ProgressBar label={t.reading} percent={state.percent} />}
      <LogNotices state={state} status={status} applicationName={desktop.applicationName} />
      {reading && status && reading.runs.length > 0 && (
        <LogFindings desktop={desktop} reading={reading} status={status} />
      )}
    </>
  )
}

interface LogNoticesProps {
  state: LogState
  status: LogStatus | null
  applicationName: string
}

/** The files that could not be used, each with the reason. */
function LogNotices({ state, status, applicationName }: LogNoticesProps) {
  const { logDoctor: t } = useMessages('trouble')
  if (state.status === 'rejected') return <Notice tone="warning" role="alert" title={t.refused[state.reason]} />
  if (state.status !== 'read') return null
  return (
    <>
      {state.reading.skippedFiles.map(({ id, name, reason }) => (
        <Notice key={id} tone="warning" role="alert" title={name ?? t.passedOver[reason]}>
          {name !== undefined && <p>{t.passedOver[reason]}</p>}
        </Notice>
      ))}
      {status?.kind === 'nothing_of_ours' && (
        <Notice tone="warning" role="alert" title={t.nothingOfOurs({ applicationName })} />
      )}
    </>
  )
}

interface LogFindingsProps {
  desktop: QuickBooksDesktop
  reading: LogReading
  status: LogStatus
}

/** The diagnosis, the timeline of runs, and a summary to send to someone who can help. */
function LogFindings({ desktop, reading, status }: LogFindingsProps) {
  const { logDoctor: t, problemPanel } = useMessages('trouble')
  const locale = useLocale()
  const { otherRuns, runs } = reading
  return (
    <div className="connections-step-body">
      <LogDiagnosis desktop={desktop} status={status} count={runs.length} />
      <LogTimeline runs={runs} />
      {otherRuns > 0 && (
        <p className="connections-small">{t.others({ count: otherRuns, shown: countText(locale, otherRuns) })}</p>
      )}
      <Disclosure summary={t.summary}>
        <p className="connections-small">{t.summaryHint}</p>
        <CopyBlock
          label={problemPanel.messageLabel}
          text={logSummary(reading, desktop.applicationName)}
          copyLabel={problemPanel.copyMessage}
        />
      </Disclosure>
    </div>
  )
}
