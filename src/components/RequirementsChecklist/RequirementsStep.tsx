'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { requirements } from '../../domain/requirements'
import { useDesktopUpdate } from '../../hooks/useDesktopUpdate'
import { useVisitorPlatform } from '../../hooks/useVisitorPlatform'
import { useMessages } from '../../messages/useMessages'
import { HandoffLink } from '../Handoff/HandoffLink'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Notice } from '../ui/Notice'
import { StepPanel } from '../ui/StepPanel'
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
  const platform = useVisitorPlatform()
  const isElsewhere = platform !== 'windows' && platform !== 'unknown'
  const isConfirmed = setup.requirementsConfirmedAt !== null
  const confirm = async () => {
    if (await run({ requirementsConfirmed: true })) onConfirmed?.()
  }
  const handoff = <HandoffLink connectionId={connectionId} isPrimary={isElsewhere} />
  const actions = (
    <>
      {!isConfirmed && (
        <Button kind={isElsewhere ? 'secondary' : 'primary'} onClick={() => void confirm()} isBusy={isRunning}>
          {words.confirm}
        </Button>
      )}
      {!isElsewhere && handoff}
    </>
  )
  return (
    <StepPanel title={words.title} intro={words.intro} actions={actions}>
      {isElsewhere && (
        <>
          <Notice tone="warning" title={words.elsewhere.title({ platform: words.platforms[platform] })}>
            <p>{words.elsewhere.body}</p>
          </Notice>
          {handoff}
        </>
      )}
      <ul className="connections-requirements">
        {requirements(hosting).map((id) => (
          <Requirement key={id} id={id} />
        ))}
      </ul>
      {isConfirmed && <Notice tone="success" title={words.confirmed} />}
      {error && <ErrorNotice error={error} onRetry={() => void confirm()} isRetrying={isRunning} />}
    </StepPanel>
  )
}
