'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { requirements } from '../../domain/setup/requirements'
import { isElsewhere } from '../../domain/setup/visitorPlatform'
import { useDesktopUpdate } from '../../hooks/useDesktopAction'
import { useVisitorPlatform } from '../../hooks/useVisitorPlatform'
import { useMessages } from '../../messages/useMessages'
import { ElsewhereNotice } from '../Handoff/ElsewhereNotice'
import { HandoffLink } from '../Handoff/HandoffLink'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Notice } from '../ui/Notice'
import { StepPanel } from '../ui/StepPanel'
import { RequirementList } from './RequirementList'

export interface RequirementsStepProps {
  desktop: QuickBooksDesktop
  onConfirmed: (() => void) | undefined
}

/** The step on a connection that is already loaded. */
export function RequirementsStep({ desktop, onConfirmed }: RequirementsStepProps) {
  const { connectionId, hosting, setup } = desktop
  const { requirementsChecklist: words } = useMessages()
  const { run, isRunning, error } = useDesktopUpdate(connectionId)
  const isAway = isElsewhere(useVisitorPlatform())
  const isConfirmed = setup.requirementsConfirmedAt !== null
  const confirm = async () => {
    if (await run({ requirementsConfirmed: true })) onConfirmed?.()
  }
  const actions = (
    <>
      {!isConfirmed && (
        <Button kind={isAway ? 'secondary' : 'primary'} onClick={() => void confirm()} isBusy={isRunning}>
          {words.confirm}
        </Button>
      )}
      {!isAway && <HandoffLink connectionId={connectionId} />}
    </>
  )
  return (
    <StepPanel title={words.title} intro={words.intro} actions={actions}>
      <ElsewhereNotice connectionId={connectionId} isPrimary />
      <RequirementList
        ids={requirements(hosting, { isElsewhere: isAway })}
        title={isAway && words.elsewhere.listTitle}
      />
      {isConfirmed && <Notice tone="success" title={words.confirmed} />}
      {error && <ErrorNotice error={error} onRetry={() => void confirm()} isRetrying={isRunning} />}
    </StepPanel>
  )
}
