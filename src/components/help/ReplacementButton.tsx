'use client'
import { useState } from 'react'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import type { QuickBooksDesktop, ReplacementReason } from '../../api/schemas/quickBooksDesktop'
import { setupFacts } from '../../domain/setup/setupFacts'
import { useConfigurationReplacement } from '../../hooks/useDesktopAction'
import { useMessages } from '../../messages/useMessages'
import { Button, type ButtonProps } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { StopQuestion } from '../ui/StopQuestion'

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
        <StopQuestion
          title={question}
          company={desktop.companyFile?.companyName}
          stops={Object.values(t.stops)}
          confirm={confirm}
          isRunning={isRunning}
          error={error}
          onConfirm={() => void replaceAsAsked()}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
