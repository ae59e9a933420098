'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { logVerdict } from '../../domain/webConnectorLog/logVerdict'
import { useMessages } from '../../messages/useMessages'
import { ProgressBar } from '../ui/ProgressBar'
import { StatusMessage } from '../ui/StatusMessage'
import { LogFindings } from './LogFindings'
import { LogNotices } from './LogNotices'
import type { LogState } from './useLogReading'
import { useVerdictWords } from './useVerdictWords'

export interface LogResultProps {
  desktop: QuickBooksDesktop
  state: LogState
}

/** How far the reading has come, why there is nothing to tell, or what was found. */
export function LogResult({ desktop, state }: LogResultProps) {
  const { logDoctor: words } = useMessages()
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
