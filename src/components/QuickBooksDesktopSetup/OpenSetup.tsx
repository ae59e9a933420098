'use client'
import { startTransition, useDeferredValue, useEffect, useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { setupFacts } from '../../domain/setup/setupFacts'
import { setupProgress, type SetupStepId } from '../../domain/setup/setupSteps'
import { useNotifyOnChange } from '../../hooks/useLatestCallback'
import { LookingBack } from './LookingBack'
import type { SetupCallbacks } from './SetupCallbacks'
import { SetupFinish } from './SetupFinish'
import { SetupFrame } from './SetupFrame'
import { SetupStep } from './SetupStep'
import { fetchStep, SetupStepContent } from './SetupStepContent'

export interface OpenSetupProps {
  desktop: QuickBooksDesktop
  callbacks: SetupCallbacks
  schedule: 'ask' | 'skip'
  /** The step that was on screen before there was a connection. */
  cameFrom?: SetupStepId | undefined
}

/** Setup as far as the service has seen it. The one thing remembered here is which done step is looked back at. */
export function OpenSetup({ desktop: known, callbacks, schedule, cameFrom }: OpenSetupProps) {
  // The step that is shown stays until the code and the words of the next one are there.
  const desktop = useDeferredValue(known)
  const { connectionId } = desktop
  const [lookingBack, setLookingBack] = useState<{ at: SetupStepId; from: SetupStepId | null } | null>(null)
  const facts = setupFacts(desktop)
  const view = { asksSchedule: schedule === 'ask' }
  const { next } = setupProgress(facts, view)
  // Once the work moves on, what was looked back at is no longer what the customer is after.
  const lookingBackAt = lookingBack?.from === next ? lookingBack.at : null
  const progress = setupProgress(facts, { ...view, lookingBackAt })
  const lookBack = (at: SetupStepId) => {
    startTransition(() => setLookingBack(at === next ? null : { at, from: next }))
  }
  const stopLookingBack = () => startTransition(() => setLookingBack(null))
  const following = progress.steps[progress.steps.findIndex(({ id }) => id === next) + 1]?.id

  useNotifyOnChange(progress.shown, () => callbacks.onStepChange?.(progress.shown))
  useNotifyOnChange(facts.companyLinked ? connectionId : null, () => callbacks.onConnection?.({ connectionId }))
  useNotifyOnChange(next === null ? connectionId : null, () => callbacks.onFinish?.({ connectionId }))

  // The network is at rest while the customer reads.
  useEffect(() => {
    if (following) fetchStep(following)
  }, [following])

  return (
    <SetupFrame progress={progress} onSelect={lookBack} cameFrom={cameFrom}>
      {progress.isLookingBack && next !== null && <LookingBack next={next} onReturn={stopLookingBack} />}
      {progress.isLookingBack ? (
        <SetupStepContent step={progress.shown} connectionId={connectionId} onDone={stopLookingBack} />
      ) : (
        <SetupStep desktop={desktop} step={progress.shown} onDone={stopLookingBack} />
      )}
      {next === null && callbacks.onClose && <SetupFinish onClose={() => callbacks.onClose?.()} />}
    </SetupFrame>
  )
}
