'use client'
import type { Problem } from '../../api/schemas/problem'
import type { MessageRecipient } from '../../domain/problems/problemGuides'
import type { ProblemValues } from '../../messages/ProblemValues'
import { useMessages } from '../../messages/useMessages'
import { CopyBlock } from '../ui/CopyBlock'
import { Disclosure } from '../ui/Disclosure'
import { problemCodeText } from './problemCodeText'

export interface ProblemMessageProps {
  recipient: MessageRecipient
  problem: Problem
  values: ProblemValues
}

/** A message ready to send to whoever can do what the customer can't. */
export function ProblemMessage({ recipient, problem, values }: ProblemMessageProps) {
  const { problems, problemRequests, problemPanel: words } = useMessages()
  const { providerName, companyName } = values
  const { title, what } = problems[problem.code]
  const text = words.message(recipient, {
    providerName,
    companyName,
    title,
    what: what(values),
    request: problemRequests[problem.code](values),
    codes: problemCodeText(problem),
  })
  return (
    <Disclosure summary={words.messageTitle[recipient]({ providerName })}>
      <CopyBlock label={words.messageLabel} text={text} copyLabel={words.copyMessage} />
    </Disclosure>
  )
}
