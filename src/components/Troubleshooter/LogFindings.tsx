'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { LogReading } from '../../domain/webConnectorLog/LogRun'
import { logSummary } from '../../domain/webConnectorLog/logSummary'
import type { LogVerdict } from '../../domain/webConnectorLog/logVerdict'
import { countText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { CopyBlock } from '../ui/CopyBlock'
import { Disclosure } from '../ui/Disclosure'
import { LogDiagnosis } from './LogDiagnosis'
import { LogTimeline } from './LogTimeline'

export interface LogFindingsProps {
  desktop: QuickBooksDesktop
  reading: LogReading
  verdict: LogVerdict
}

/** What it comes to and what to do, run by run, and a message for whoever else can help. */
export function LogFindings({ desktop, reading, verdict }: LogFindingsProps) {
  const { logDoctor: words, problemPanel } = useMessages()
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
