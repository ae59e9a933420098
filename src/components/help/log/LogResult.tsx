'use client'
import type { QuickBooksDesktop } from '../../../api/schemas/quickBooksDesktop'
import type { LogReading } from '../../../domain/webConnectorLog/LogRun'
import { logSummary, logVerdict, type LogVerdict } from '../../../domain/webConnectorLog/logVerdict'
import { countText } from '../../../messages/numberText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { CopyBlock } from '../../ui/CopyBlock'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { StatusMessage } from '../../ui/StatusMessage'
import { LogDiagnosis, useVerdictText } from './LogDiagnosis'
import { LogTimeline } from './LogTimeline'
import type { LogState } from './useLogReading'

export interface LogResultProps {
  desktop: QuickBooksDesktop
  state: LogState
}

/** The progress of reading, why nothing could be read, or what was found. */
export function LogResult({ desktop, state }: LogResultProps) {
  const { logDoctor: words } = useMessages('trouble')
  const verdictText = useVerdictText()
  const isReading = state.status === 'reading'
  const reading = state.status === 'read' ? state.reading : null
  const verdict = state.status === 'read' ? logVerdict(state.reading, state.readAt) : null
  const announced = reading && verdict && verdictText(verdict, reading.runs.length)?.title
  return (
    <>
      <StatusMessage isHidden={!isReading}>{isReading ? words.reading : announced}</StatusMessage>
      {isReading && <ProgressBar label={words.reading} percent={state.percent} />}
      <LogNotices state={state} verdict={verdict} applicationName={desktop.applicationName} />
      {reading && verdict && reading.runs.length > 0 && (
        <LogFindings desktop={desktop} reading={reading} verdict={verdict} />
      )}
    </>
  )
}

interface LogNoticesProps {
  state: LogState
  verdict: LogVerdict | null
  applicationName: string
}

/** The files that could not be used, each with the reason. */
function LogNotices({ state, verdict, applicationName }: LogNoticesProps) {
  const { logDoctor: words } = useMessages('trouble')
  if (state.status === 'rejected') return <Notice tone="warning" role="alert" title={words.refused[state.reason]} />
  if (state.status !== 'read') return null
  return (
    <>
      {state.reading.passedOver.map(({ id, name, why }) => (
        <Notice key={id} tone="warning" role="alert" title={name ?? words.passedOver[why]}>
          {name !== undefined && <p>{words.passedOver[why]}</p>}
        </Notice>
      ))}
      {verdict?.kind === 'nothing_of_ours' && (
        <Notice tone="warning" role="alert" title={words.nothingOfOurs({ applicationName })} />
      )}
    </>
  )
}

interface LogFindingsProps {
  desktop: QuickBooksDesktop
  reading: LogReading
  verdict: LogVerdict
}

/** The diagnosis, the timeline of runs, and a summary to send to someone who can help. */
function LogFindings({ desktop, reading, verdict }: LogFindingsProps) {
  const { logDoctor: words, problemPanel } = useMessages('trouble')
  const locale = useLocale()
  const { otherRuns, runs } = reading
  return (
    <div className="connections-step-body">
      <LogDiagnosis desktop={desktop} verdict={verdict} count={runs.length} />
      <LogTimeline runs={runs} />
      {otherRuns > 0 && (
        <p className="connections-small">{words.others({ count: otherRuns, shown: countText(locale, otherRuns) })}</p>
      )}
      <Disclosure summary={words.summary}>
        <p className="connections-small">{words.summaryHint}</p>
        <CopyBlock
          label={problemPanel.messageLabel}
          text={logSummary(reading, desktop.applicationName)}
          copyLabel={problemPanel.copyMessage}
        />
      </Disclosure>
    </div>
  )
}
