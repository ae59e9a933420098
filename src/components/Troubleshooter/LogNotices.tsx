'use client'
import type { LogVerdict } from '../../domain/webConnectorLog/logVerdict'
import { useMessages } from '../../messages/useMessages'
import { Notice } from '../ui/Notice'
import type { LogState } from './useLogReading'

export interface LogNoticesProps {
  state: LogState
  verdict: LogVerdict | null
  applicationName: string
}

/** What was handed over and tells nothing, each with why. */
export function LogNotices({ state, verdict, applicationName }: LogNoticesProps) {
  const { logDoctor: words } = useMessages()
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
