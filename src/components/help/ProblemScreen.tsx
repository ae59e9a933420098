'use client'
import type { Problem } from '../../api/schemas/problem'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isTryingAgain } from '../../domain/problems/problemPlace'
import { providerName } from '../../domain/connection/providerName'
import { isHosted } from '../../domain/setup/hosting'
import { setupFacts } from '../../domain/setup/setupFacts'
import {
  type MessageRecipient,
  type ProblemActor,
  problemGuide,
  stepsInMode,
} from '../../domain/problems/problemGuides'
import { useClock } from '../../hooks/useNow'
import { localTimeText } from '../../messages/localTimeText'
import type { ProblemValues } from '../../messages/ProblemValues'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { problemDrawing } from '../drawings/problemDrawing'
import { CopyBlock } from '../ui/CopyBlock'
import { Disclosure } from '../ui/Disclosure'
import { IllustratedSteps } from '../ui/IllustratedSteps'
import { problemAction } from './ProblemSteps'
import { problemCodeText, ProblemFrame, problemValues } from './ProblemFrame'
import { StatusMessage } from '../ui/StatusMessage'

interface ProblemScreenProps {
  desktop: QuickBooksDesktop
  problem: Problem
}

/** A problem: what happened, where, who must act, the steps with drawings, and a message for someone who can help. */
export function ProblemScreen({ desktop, problem }: ProblemScreenProps) {
  const { problems, problemSteps, problemPanel: t } = useMessages('trouble')
  const isTrying = useClock((now) => isTryingAgain(desktop.activity, problem, now))
  const values = problemValues(desktop)
  const { title, what } = problems[problem.code]
  const { steps, actor, messageFor } = problemGuide(problem, desktop.hosting, setupFacts(desktop).companyLinked)
  return (
    <ProblemFrame heading="h2" title={title} company={values.companyName} what={what(values)} codes={problem}>
      <ProblemFacts desktop={desktop} problem={problem} actor={actor} />
      <StatusMessage>{isTrying && t.tryingAgain}</StatusMessage>
      <IllustratedSteps
        title={t.steps}
        steps={stepsInMode(steps, desktop).map((step) => ({
          id: step,
          text: problemSteps[step](values),
          drawing: problemDrawing(step, desktop),
          action: problemAction(step, desktop),
        }))}
      />
      {messageFor && (
        <ProblemMessage recipient={messageFor} problem={problem} values={values} isOnce={syncsOnce(desktop)} />
      )}
    </ProblemFrame>
  )
}

interface ProblemFactsProps {
  desktop: QuickBooksDesktop
  problem: Problem
  actor: ProblemActor
}

/** Which computer is affected, who must act, when it was observed, and QuickBooks' own message if it gave one. */
function ProblemFacts({ desktop, problem, actor }: ProblemFactsProps) {
  const { problemPanel: t } = useMessages('trouble')
  const locale = useLocale()
  const { hosting, companyFile } = desktop
  const computerName = companyFile?.computerName ?? null
  const facts = [
    [t.where, isHosted(hosting) ? t.onHosted : t.onComputer({ computerName })],
    [t.who, t.actor[actor]({ providerName: providerName(desktop) })],
    [t.seen, localTimeText(locale, problem.observedAt)],
    ...(problem.detail ? [[t.detail, problem.detail] as const] : []),
  ] as const
  return (
    <dl className="connections-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt className="connections-small">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface ProblemMessageProps {
  recipient: MessageRecipient
  problem: Problem
  values: ProblemValues
  /** Data is read once and no more. */
  isOnce: boolean
}

/** A message to send to someone who can do what the customer can't. */
function ProblemMessage({ recipient, problem, values, isOnce }: ProblemMessageProps) {
  const { problems, problemRequests, problemPanel: t } = useMessages('trouble')
  const { providerName, companyName } = values
  const { title, what } = problems[problem.code]
  const request = isOnce && problem.code === 'connector_silent' ? t.silentOnce : problemRequests[problem.code]
  const text = t.message(recipient, {
    providerName,
    companyName,
    title,
    what: what(values),
    request: request(values),
    codes: problemCodeText(problem),
  })
  return (
    <Disclosure summary={t.messageTitle[recipient]({ providerName })}>
      <CopyBlock label={t.messageLabel} text={text} copyLabel={t.copyMessage} />
    </Disclosure>
  )
}
