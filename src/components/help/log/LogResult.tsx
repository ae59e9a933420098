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
import { LogDiagnosis, useVerdictWords } from './LogDiagnosis'
import { LogTimeline } from './LogTimeline'
import type { LogState } from './useLogReading'

export interface LogResultProps {
  desktop: QuickBooksDesktop
  state: LogState
}

/** How far the reading has come, why there is nothing to tell, or what was found. */
export function LogResult({ desktop, state }: LogResultProps) {
  const { logDoctor: words } = useMessages('trouble')
  const verdictWords = useVerdictWords()
  const isReading = state.status === 'reading'
  const reading = state.status === 'read' ? state.reading : null
  const verdict = state.status === 'read' ? logVerdict(state.reading, state.readAt) : null
  const heard = reading && verdict && verdictWords(verdict, reading.runs.length)?.title
  return (
    <>
      <StatusMessage isHidden={!isReading}>{isReading ? words.reading : heard}</StatusMessage>
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

/** What was handed over and tells nothing, each with why. */
function LogNotices({ state, verdict, applicationName }: LogNoticesProps) {
  const { logDoctor: words } = useMessages('trouble')
  if (state.status === 'refused') return <Notice tone="warning" role="alert" title={words.refused[state.why]} />
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

/** What it comes to and what to do, run by run, and a message for whoever else can help. */
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
