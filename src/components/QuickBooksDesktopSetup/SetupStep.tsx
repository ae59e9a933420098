'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isReconnecting } from '../../domain/setup/setupFacts'
import { problemPlace } from '../../domain/problems/problemPlace'
import type { SetupStepId } from '../../domain/setup/setupSteps'
import { ProblemPanel } from '../ProblemPanel/ProblemPanel'
import { ProblemStep } from './ProblemStep'
import { ReconnectingNotice } from './ReconnectingNotice'
import { SetupStepContent } from './SetupStepContent'

export interface SetupStepProps {
  desktop: QuickBooksDesktop
  step: SetupStepId
  onDone: () => void
}

/** The step that waits to be done, with what the customer must know before it. */
export function SetupStep({ desktop, step, onDone }: SetupStepProps) {
  const { connectionId } = desktop
  const place = problemPlace(desktop, step)
  return (
    <>
      {isReconnecting(desktop) && <ReconnectingNotice desktop={desktop} />}
      {place === 'above_step' && <ProblemPanel connectionId={connectionId} />}
      {place === 'instead_of_step' ? (
        <ProblemStep desktop={desktop} />
      ) : (
        <SetupStepContent step={step} connectionId={connectionId} onDone={onDone} />
      )}
    </>
  )
}
