'use client'
import { useIsOnline } from '../../hooks/useIsOnline'
import { useErrorText } from '../../messages/useErrorText'
import { useMessages } from '../../messages/useMessages'
import { Button } from './Button'
import type { ErrorNoticeProps } from './ErrorNotice'
import { Notice } from './Notice'

/** Says, over the last good answer, that it could not be renewed. */
export function OutdatedNotice({ error, onRetry, isRetrying = false }: ErrorNoticeProps) {
  const { common } = useMessages()
  const errorText = useErrorText()
  const isOnline = useIsOnline()
  const keepsTrying = error.retryable && (error.code !== 'offline' || isOnline)
  const retry = (
    <Button size="small" onClick={onRetry} isBusy={isRetrying}>
      {common.tryAgain}
    </Button>
  )
  return (
    <Notice tone="warning" role="status" title={errorText(error)} actions={retry}>
      <p>{common.outdated}</p>
      {keepsTrying && <p>{common.keepTrying}</p>}
    </Notice>
  )
}
