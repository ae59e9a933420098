'use client'
import { useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { ProblemStepId } from '../../domain/problems/problemGuides'
import { useMessages } from '../../messages/useMessages'
import { NewConfigurationOffer } from '../ui/NewConfigurationOffer'
import { problemAction } from '../ui/problemAction'
import { problemDrawing } from '../drawings/problemDrawing'
import { problemValues } from '../ui/ProblemFrame'
import { type IllustratedStep, IllustratedSteps } from '../ui/IllustratedSteps'

export interface ProblemStepsProps {
  desktop: QuickBooksDesktop
  steps: readonly (ProblemStepId | IllustratedStep)[]
}

/** What to do, with the pictures and buttons that go with it. Nothing where nothing is to be done. */
export function ProblemSteps({ desktop, steps }: ProblemStepsProps) {
  const { problemPanel, problemSteps, troubleshooter: words } = useMessages()
  const { generation } = desktop.configuration
  const [firstGeneration] = useState(generation)
  const values = problemValues(desktop)
  const illustrated = (id: ProblemStepId): IllustratedStep => ({
    id,
    // A problem's own words say that its screen goes away, and this one stays.
    text: id === 'update_selected' ? words.updateSelected(values) : problemSteps[id](values),
    drawing: problemDrawing(id, values),
    action: problemAction(id, desktop),
  })
  if (steps.length === 0) return null
  return (
    <>
      <IllustratedSteps
        title={problemPanel.steps}
        steps={steps.map((step) => (typeof step === 'string' ? illustrated(step) : step))}
      />
      <NewConfigurationOffer isReached={generation > firstGeneration} desktop={desktop} />
    </>
  )
}
