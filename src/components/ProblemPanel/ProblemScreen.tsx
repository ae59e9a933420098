'use client'
import type { Problem } from '../../api/schemas/problem'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isTryingAgain } from '../../domain/problems/problemPlace'
import { problemGuide } from '../../domain/problems/problemGuides'
import { useClock } from '../../hooks/useNow'
import { useMessages } from '../../messages/useMessages'
import { IllustratedSteps } from '../ui/IllustratedSteps'
import { StatusMessage } from '../ui/StatusMessage'
import { problemAction } from './problemAction'
import { problemDrawing } from './problemDrawing'
import { ProblemFacts } from './ProblemFacts'
import { ProblemMessage } from './ProblemMessage'
import { problemValues } from './problemValues'
import { ProblemFrame } from './ProblemFrame'

export interface ProblemScreenProps {
  desktop: QuickBooksDesktop
  problem: Problem
}

/** What happened, where, who must act, the steps with their pictures, and a message for whoever else can help. */
export function ProblemScreen({ desktop, problem }: ProblemScreenProps) {
  const { problems, problemSteps, problemPanel: words } = useMessages()
  const isTrying = useClock((now) => isTryingAgain(desktop.activity, problem, now))
  const values = problemValues(desktop)
  const { title, what } = problems[problem.code]
  const { steps, actor, messageFor } = problemGuide(problem, desktop.hosting)
  return (
    <ProblemFrame heading="h2" title={title} what={what(values)} codes={problem}>
      <ProblemFacts desktop={desktop} problem={problem} actor={actor} />
      <StatusMessage>{isTrying && words.tryingAgain}</StatusMessage>
      <IllustratedSteps
        title={words.steps}
        steps={steps.map((step) => ({
          id: step,
          text: problemSteps[step](values),
          drawing: problemDrawing(step, values),
          action: problemAction(step, desktop),
        }))}
      />
      {messageFor && <ProblemMessage recipient={messageFor} problem={problem} values={values} />}
    </ProblemFrame>
  )
}
