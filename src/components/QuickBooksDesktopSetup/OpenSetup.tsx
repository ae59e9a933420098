'use client'
import { useState } from 'react'
import { inSyncMode } from '../../messages/inSyncMode'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { setupFacts } from '../../domain/setup/setupFacts'
import { setupProgress, type SetupStepId } from '../../domain/setup/setupSteps'
import { useFocusFallback } from '../../hooks/useFocusFallback'
import { useIsOffered } from '../../hooks/useIsOffered'
import { useNotifyOnChange } from '../../hooks/useLatestCallback'
import { useMessages } from '../../messages/useMessages'
import type { ConfirmationOptions } from '../ui/ConfirmationOptions'
import { problemParts } from '../ProblemPanel/ProblemPanel'
import { Button } from '../ui/Button'
import { arrowRightIcon } from '../ui/icons/icons'
import { usePreloadedParts } from '../ui/PartsScope'
import { StatusMessage } from '../ui/StatusMessage'
import { DisconnectedStep } from './DisconnectedStep'
import type { SetupCallbacks } from './SetupCallbacks'
import { SetupFrame } from './SetupFrame'
import { SetupStep, SetupStepContent } from './SetupStep'

export interface OpenSetupProps {
  desktop: QuickBooksDesktop
  callbacks: SetupCallbacks
  schedule: 'ask' | 'skip'
  confirmation: ConfirmationOptions
  /** The step that was on screen before there was a connection. */
  cameFrom?: SetupStepId | undefined
}

/** Shows the step that the service's facts call for. Its only state is the finished step that the customer looks back at. */
export function OpenSetup({ desktop, callbacks, schedule, confirmation, cameFrom }: OpenSetupProps) {
  const { connectionId } = desktop
  const { setup: t } = useMessages('setup')
  const [lookingBack, setLookingBack] = useState<{ at: SetupStepId; from: SetupStepId | null } | null>(null)
  const facts = setupFacts(desktop)
  const isScheduleOffered = useIsOffered(connectionId, 'syncSchedule')
  const view = { asksSchedule: schedule === 'ask' && isScheduleOffered }
  const { next } = setupProgress(facts, view)
  // Once another step is due, the customer no longer wants the one they looked back at. Forgotten, not ignored: after a new
  // configuration file the same step is due again, and would bring it back.
  const isOvertaken = lookingBack !== null && lookingBack.from !== next
  if (isOvertaken) setLookingBack(null)
  const lookingBackAt = isOvertaken ? null : (lookingBack?.at ?? null)
  const progress = setupProgress(facts, { ...view, lookingBackAt })
  const isFinished = next === null && !facts.disconnected
  const lookBack = (at: SetupStepId) => setLookingBack(at === next ? null : { at, from: next })
  const stopLookingBack = () => setLookingBack(null)
  const focusFallback = useFocusFallback<HTMLHeadingElement>()
  // What was shown before the step that setup goes on with, so that the focus moves there.
  const [wasDisconnected, setWasDisconnected] = useState(false)
  if (facts.disconnected && !wasDisconnected) setWasDisconnected(true)

  useNotifyOnChange(facts.disconnected ? null : progress.shown, (step) =>
    callbacks.onStepChange?.({ connectionId, step }),
  )
  useNotifyOnChange(facts.companyLinked ? connectionId : null, () => callbacks.onConnection?.({ connectionId }))
  useNotifyOnChange(isFinished ? connectionId : null, () => callbacks.onFinish?.({ connectionId }))

  // The network is idle while the customer reads this step, and a problem may come next.
  usePreloadedParts(problemParts)

  return (
    <div {...focusFallback.watch}>
      <StatusMessage isHidden>{facts.disconnected && t.disconnected.title}</StatusMessage>
      {facts.disconnected ? (
        <DisconnectedStep desktop={desktop} focusFallback={focusFallback} />
      ) : (
        <SetupFrame progress={progress} onSelect={lookBack} cameFrom={wasDisconnected ? 'first_sync' : cameFrom}>
          {progress.isLookingBack && next !== null && (
            <LookingBack next={next} syncsOnce={progress.syncsOnce} onReturn={stopLookingBack} />
          )}
          {progress.isLookingBack ? (
            <SetupStepContent
              step={progress.shown}
              connectionId={connectionId}
              confirmation={confirmation}
              onDone={stopLookingBack}
            />
          ) : (
            <SetupStep desktop={desktop} step={progress.shown} confirmation={confirmation} onDone={stopLookingBack} />
          )}
          {isFinished && callbacks.onClose && <SetupFinish onClose={() => callbacks.onClose?.()} />}
        </SetupFrame>
      )}
    </div>
  )
}

interface LookingBackProps {
  next: SetupStepId
  /** Data is read once and no more. */
  syncsOnce: boolean
  onReturn: () => void
}

/** Above a finished step: the way back to the step that is next. */
function LookingBack({ next, syncsOnce, onReturn }: LookingBackProps) {
  const t = inSyncMode(useMessages('setup').setup, syncsOnce)
  return (
    <div className="connections-bar connections-inset">
      <p>{t.lookingBack}</p>
      <Button size="small" icon={arrowRightIcon} onClick={onReturn}>
        {t.returnTo({ name: t.steps[next] })}
      </Button>
    </div>
  )
}

interface SetupFinishProps {
  onClose: () => void
}

/** The button that closes setup once every step is done. */
function SetupFinish({ onClose }: SetupFinishProps) {
  const { setup: t } = useMessages('setup')
  return (
    <div className="connections-actions">
      <Button kind="primary" onClick={onClose}>
        {t.finish}
      </Button>
    </div>
  )
}
