'use client'
import { useMessages } from '../../messages/useMessages'
import { Button } from './Button'
import type { ErrorNoticeProps } from './ErrorNotice'
import { Notice } from './Notice'

/** Says, over the last good answer, that it could not be renewed. */
export function OutdatedNotice({ error, onRetry, isRetrying = false }: ErrorNoticeProps) {
  const { common, errors } = useMessages()
  const retry = (
    <Button size="small" onClick={onRetry} isBusy={isRetrying}>
      {common.tryAgain}
    </Button>
  )
  return (
    <Notice tone="warning" role="status" title={errors[error.code]} actions={retry}>
      <p>{common.outdated}</p>
    </Notice>
  )
}
