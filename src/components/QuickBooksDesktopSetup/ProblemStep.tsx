'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { setupFacts } from '../../domain/setup/setupFacts'
import { useMessages } from '../../messages/useMessages'
import { ProblemPanel } from '../ProblemPanel/ProblemPanel'
import { StepPanel } from '../ui/StepPanel'

export interface ProblemStepProps {
  desktop: QuickBooksDesktop
}

/** In place of a step: the problem on the other computer is the thing to do now. */
export function ProblemStep({ desktop }: ProblemStepProps) {
  const { setup: words } = useMessages()
  const { title, intro } = setupFacts(desktop).connectorLost ? words.connectorLost : words.inTheWay
  return (
    <StepPanel title={title} intro={intro}>
      <ProblemPanel connectionId={desktop.connectionId} />
    </StepPanel>
  )
}
