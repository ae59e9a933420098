'use client'
import type { ConnectionsError } from '../../errors'
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
  const retry = onRetry && (
    <Button size="small" onClick={onRetry} isBusy={isRetrying}>
      {common.tryAgain}
    </Button>
  )
  return (
    <Notice tone="danger" role="alert" title={errorText(error)} actions={retry}>
      {error.correlationId !== undefined && (
        <p className="connections-small">{errors.reference({ correlationId: error.correlationId })}</p>
      )}
    </Notice>
  )
}
