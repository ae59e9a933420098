'use client'
import type { Problem } from '../../api/schemas/problem'
import type { MessageRecipient, ProblemStepId } from '../../domain/ProblemGuide'
import type { ProblemValues } from '../../messages/ProblemValues'
import { useMessages } from '../../messages/useMessages'
import { CopyBlock } from '../ui/CopyBlock'
import { Disclosure } from '../ui/Disclosure'
import { problemCodeText } from './problemCodeText'

export interface ProblemMessageProps {
  recipient: MessageRecipient
  problem: Problem
  steps: readonly ProblemStepId[]
  values: ProblemValues
}

/** A message ready to send to whoever can do what the customer can't. */
export function ProblemMessage({ recipient, problem, steps, values }: ProblemMessageProps) {
  const { problems, problemSteps, problemPanel: words } = useMessages()
  const { applicationName, companyName } = values
  const { title, what } = problems[problem.code]
  const text = words.message(recipient, {
    applicationName,
    companyName,
    title,
    what: what(values),
    steps: steps.filter((step) => step !== 'send_message').map((step) => problemSteps[step](values)),
    codes: problemCodeText(problem),
  })
  return (
    <Disclosure summary={words.messageTitle[recipient]({ applicationName })}>
      <CopyBlock label={words.messageLabel} text={text} copyLabel={words.copyMessage} />
    </Disclosure>
  )
}
