'use client'
import type { ConnectionsError } from '../../errors'
import { useMessages } from '../../messages/useMessages'
import { Button } from './Button'
import { Consequences } from './Consequences'
import { ErrorNotice } from './ErrorNotice'
import { lazyWithPreload } from './lazyWithPreload'

const QuestionDialog = lazyWithPreload(async () => (await import('./Dialog')).QuestionDialog, null)

export interface StopQuestionProps {
  title: string
  company: string | null | undefined
  /** What stops until the customer has done something at the QuickBooks computer. */
  stops: readonly string[]
  /** The button that goes ahead. */
  confirm: string
  isRunning: boolean
  error: ConnectionsError | null
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something is done that stops a connection which works. */
export function StopQuestion({
  title,
  company,
  stops,
  confirm,
  isRunning,
  error,
  onConfirm,
  onClose,
}: StopQuestionProps) {
  const { replacement: t } = useMessages('steps').configurationFile
  return (
    <QuestionDialog
      title={title}
      company={company}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button kind="primary" isBusy={isRunning} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <Consequences title={t.stopsTitle} kind="stops" lines={stops} />
      <Consequences title={t.keptTitle} kind="kept" lines={Object.values(t.kept)} />
      {error && <ErrorNotice error={error} />}
    </QuestionDialog>
  )
}
