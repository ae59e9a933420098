'use client'
import type { ConnectionsError } from '../../errors'
import { useErrorReport } from '../../hooks/useErrorReport'
import { useErrorText } from '../../messages/useErrorText'
import { useMessages } from '../../messages/useMessages'
import { Button } from './Button'
import { Notice } from './Notice'

export interface ErrorNoticeProps {
  error: ConnectionsError
  /** Shows a button to try again. */
  onRetry?: (() => void) | undefined
  isRetrying?: boolean | undefined
}

/** Says in the user's words what failed on our side. */
export function ErrorNotice({ error, onRetry, isRetrying = false }: ErrorNoticeProps) {
  const { errors, common } = useMessages()
  const errorText = useErrorText()
  useErrorReport(error)
  // What a service doesn't have won't be there a moment later: nobody is asked to try again, and nothing is broken.
  const isLasting = error.code === 'not_offered'
  const retry = onRetry && !isLasting && (
    <Button size="small" onClick={onRetry} isBusy={isRetrying}>
      {common.tryAgain}
    </Button>
  )
  return (
    <Notice tone={isLasting ? 'info' : 'danger'} role="alert" title={errorText(error)} actions={retry}>
      {error.correlationId !== undefined && (
        <p className="connections-small">{errors.reference({ correlationId: error.correlationId })}</p>
      )}
    </Notice>
  )
}
