'use client'
import { useContext } from 'react'
import type { ConnectionsError } from '../../errors'
import { useErrorReport } from '../../hooks/useErrorReport'
import { useIsOnline } from '../../hooks/useIsOnline'
import { useErrorText } from '../../messages/useErrorText'
import { useMessages } from '../../messages/useMessages'
import { Button } from './Button'
import type { ErrorNoticeProps } from './ErrorNotice'
import { LiveRegion } from './LiveRegion'
import { Notice } from './Notice'
import { SaidErrorContext } from './SaidErrorContext'

export interface OutdatedNoticeProps extends Omit<ErrorNoticeProps, 'error'> {
  /** Why the last refresh failed. Null if it succeeded. */
  error: ConnectionsError | null
}

/** Says above the last data that it could not be refreshed. */
export function OutdatedNotice({ error: failed, onRetry, isRetrying = false }: OutdatedNoticeProps) {
  const { common } = useMessages()
  const errorText = useErrorText()
  const isOnline = useIsOnline()
  const said = useContext(SaidErrorContext)
  useErrorReport(failed)
  const error = failed?.code === said ? null : failed
  const keepsTrying = error !== null && asksNothing(error, isOnline)
  const retry = (
    <Button size="small" onClick={onRetry} isBusy={isRetrying}>
      {common.tryAgain}
    </Button>
  )
  return (
    <LiveRegion>
      {error && (
        <Notice tone="warning" title={errorText(error)} actions={retry}>
          <p>{common.outdated}</p>
          {keepsTrying && <p>{common.keepTrying}</p>}
        </Notice>
      )}
    </LiveRegion>
  )
}

/** True where the error's text asks nothing of the reader, and trying again can help. */
function asksNothing({ code, retryable }: ConnectionsError, isOnline: boolean) {
  if (code === 'offline') return isOnline
  const ours = ['timed_out', 'service_unavailable', 'unexpected_response', 'token_unavailable']
  return retryable && ours.includes(code)
}
