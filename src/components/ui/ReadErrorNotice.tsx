'use client'
import { useContext } from 'react'
import { useErrorReport } from '../../hooks/useErrorReport'
import { useMessages } from '../../messages/useMessages'
import { Button } from './Button'
import { ErrorNotice, type ErrorNoticeProps } from './ErrorNotice'
import { SaidErrorContext } from './SaidErrorContext'

/** In place of what could not be read: why, unless the page says so already, and the way to try again. */
export function ReadErrorNotice(props: ErrorNoticeProps) {
  const { error, onRetry, isRetrying } = props
  const { common } = useMessages()
  const said = useContext(SaidErrorContext)
  useErrorReport(error)
  if (error.code !== said) return <ErrorNotice {...props} />
  return (
    <div className="connections-actions">
      <Button size="small" onClick={onRetry} isBusy={isRetrying}>
        {common.tryAgain}
      </Button>
    </div>
  )
}
