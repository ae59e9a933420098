'use client'
import { useId } from 'react'
import type { Problem } from '../../api/schemas/problem'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isTryingAgain } from '../../domain/isTryingAgain'
import { problemGuide } from '../../domain/problems'
import { useClock } from '../../hooks/useClock'
import { useMessages } from '../../messages/useMessages'
import { IllustratedSteps } from '../ui/IllustratedSteps'
import { Icon } from '../ui/icons/Icon'
import { warningIcon } from '../ui/icons/icons'
import { StatusMessage } from '../ui/StatusMessage'
import { problemAction } from './problemAction'
import { problemDrawing } from './problemDrawing'
import { ProblemFacts } from './ProblemFacts'
import { ProblemMessage } from './ProblemMessage'
import { problemCodeText } from './problemCodeText'
import { problemValues } from './problemValues'

export interface ProblemScreenProps {
  desktop: QuickBooksDesktop
  problem: Problem
}

/** What happened, where, who must act, the steps with their pictures, and a message for whoever else can help. */
export function ProblemScreen({ desktop, problem }: ProblemScreenProps) {
  const { problems, problemSteps, problemPanel: words } = useMessages()
  const titleId = useId()
  const isTrying = useClock((now) => isTryingAgain(desktop.activity, problem, now))
  const values = problemValues(desktop)
  const { title, what } = problems[problem.code]
  const { steps, actor, messageFor } = problemGuide(problem, desktop.hosting)
  return (
    <section className="connections-panel" data-tone="warning" aria-labelledby={titleId}>
      <header className="connections-panel-header">
        <span className="connections-disc">
          <Icon of={warningIcon} size={20} />
        </span>
        {/* The words of an alert are read out as it appears; the pictures below it are not part of it. */}
        <div role="alert">
          <h2 id={titleId} className="connections-title">
            {title}
          </h2>
          <p className="connections-lead">{what(values)}</p>
        </div>
      </header>
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
      <p className="connections-small">
        {words.code} <code>{problemCodeText(problem)}</code>
      </p>
    </section>
  )
}
