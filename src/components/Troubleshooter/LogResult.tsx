'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { logVerdict } from '../../domain/webConnectorLog/logVerdict'
import { useMessages } from '../../messages/useMessages'
import { Notice } from '../ui/Notice'
import { ProgressBar } from '../ui/ProgressBar'
import { StatusMessage } from '../ui/StatusMessage'
import { LogFindings } from './LogFindings'
import type { LogState } from './useLogReading'

export interface LogResultProps {
  desktop: QuickBooksDesktop
  state: LogState
}

/** How far the reading has come, why there is nothing to tell, or what was found. */
export function LogResult({ desktop, state }: LogResultProps) {
  const { logDoctor: words } = useMessages()
  const { applicationName } = desktop
  const isReading = state.status === 'reading'
  const verdict = state.status === 'read' ? logVerdict(state.reading, state.readAt) : null
  const refusal =
    state.status === 'unreadable'
      ? words.unreadable
      : verdict?.kind === 'not_a_log'
        ? words.notALog
        : verdict?.kind === 'nothing_of_ours'
          ? words.nothingOfOurs({ applicationName })
          : null
  return (
    <>
      <StatusMessage>{isReading && words.reading}</StatusMessage>
      {isReading && <ProgressBar label={words.reading} percent={state.percent} />}
      {refusal !== null && <Notice tone="warning" role="alert" title={refusal} />}
      {state.status === 'read' && verdict && 'newest' in verdict && (
        <LogFindings desktop={desktop} reading={state.reading} verdict={verdict} />
      )}
    </>
  )
}
