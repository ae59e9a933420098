'use client'
import { useState } from 'react'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import type { QuickBooksDesktop, ReplacementReason } from '../../api/schemas/quickBooksDesktop'
import { setupFacts } from '../../domain/setup/setupFacts'
import { useConfigurationReplacement } from '../../hooks/useDesktopAction'
import { useMessages } from '../../messages/useMessages'
import { Button, type ButtonProps } from '../ui/Button'
import { Consequences } from '../ui/Consequences'
import { ErrorNotice } from '../ui/ErrorNotice'
import { lazyWithPreload } from '../ui/lazyWithPreload'

const QuestionDialog = lazyWithPreload(async () => (await import('../ui/Dialog')).QuestionDialog, null)

export interface ReplacementButtonProps {
  desktop: QuickBooksDesktop
  /** Another company has a step of its own, which asks. */
  reason: Exclude<ReplacementReason, 'otherCompany'>
  kind?: ButtonProps['kind']
}

/** Makes a new registration: its configuration file must be opened, so setup returns to that step. A live connection stops by it, so it asks first. */
export function ReplacementButton({ desktop, reason, kind = 'primary' }: ReplacementButtonProps) {
  const { replacement: t } = inSyncMode(useMessages('steps').configurationFile, syncsOnce(desktop))
  const { run, isRunning, error } = useConfigurationReplacement(desktop.connectionId)
  const [isAsking, setIsAsking] = useState(false)
  const asksFirst = setupFacts(desktop).companyLinked
  const { label, question, confirm } = t[reason]
  const replace = () => void run({ reason })
  const replaceAsAsked = async () => {
    if (await run({ reason })) setIsAsking(false)
  }
  return (
    <>
      <Button
        kind={kind}
        isBusy={isRunning}
        aria-haspopup={asksFirst ? 'dialog' : undefined}
        onClick={asksFirst ? () => setIsAsking(true) : replace}
      >
        {asksFirst ? `${label}…` : label}
      </Button>
      {!isAsking && error && <ErrorNotice error={error} onRetry={replace} isRetrying={isRunning} />}
      {isAsking && (
        <QuestionDialog
          title={question}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button onClick={() => setIsAsking(false)}>{t.cancel}</Button>
              <Button kind="primary" isBusy={isRunning} onClick={() => void replaceAsAsked()}>
                {confirm}
              </Button>
            </>
          }
        >
          <Consequences title={t.stopsTitle} kind="stops" lines={Object.values(t.stops)} />
          <Consequences title={t.keptTitle} kind="kept" lines={Object.values(t.kept)} />
          {error && <ErrorNotice error={error} />}
        </QuestionDialog>
      )}
    </>
  )
}
