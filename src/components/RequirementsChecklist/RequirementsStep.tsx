'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { requirements } from '../../domain/requirements'
import { useDesktopUpdate } from '../../hooks/useDesktopUpdate'
import { useMessages } from '../../messages/useMessages'
import { Handoff } from '../Handoff/Handoff'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Notice } from '../ui/Notice'
import { StepPanel } from '../ui/StepPanel'
import { OtherComputerNotice } from './OtherComputerNotice'
import { Requirement } from './Requirement'

export interface RequirementsStepProps {
  desktop: QuickBooksDesktop
  onConfirmed: (() => void) | undefined
}

/** The step on a connection that is already loaded. */
export function RequirementsStep({ desktop, onConfirmed }: RequirementsStepProps) {
  const { connectionId, hosting, setup } = desktop
  const { requirementsChecklist: words } = useMessages()
  const { run, isRunning, error } = useDesktopUpdate(connectionId)
  const isConfirmed = setup.requirementsConfirmedAt !== null
  const confirm = async () => {
    if (await run({ requirementsConfirmed: true })) onConfirmed?.()
  }
  const button = !isConfirmed && (
    <Button kind="primary" onClick={() => void confirm()} isBusy={isRunning}>
      {words.confirm}
    </Button>
  )
  return (
    <StepPanel title={words.title} intro={words.intro} actions={button}>
      <OtherComputerNotice />
      <ul className="connections-requirements">
        {requirements(hosting).map((id) => (
          <Requirement key={id} id={id} />
        ))}
      </ul>
      {isConfirmed && <Notice tone="success" title={words.confirmed} />}
      {error && <ErrorNotice error={error} onRetry={() => void confirm()} isRetrying={isRunning} />}
      <Handoff connectionId={connectionId} />
    </StepPanel>
  )
}
