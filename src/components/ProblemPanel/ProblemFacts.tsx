'use client'
import type { Problem } from '../../api/schemas/problem'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isHosted, type ProblemActor } from '../../domain/problems/problemGuides'
import { providerName } from '../../domain/connection/providerName'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'

export interface ProblemFactsProps {
  desktop: QuickBooksDesktop
  problem: Problem
  actor: ProblemActor
}

/** On which computer, who must act, when it was seen, and QuickBooks' own words where it gave some. */
export function ProblemFacts({ desktop, problem, actor }: ProblemFactsProps) {
  const { problemPanel: words } = useMessages()
  const locale = useLocale()
  const { hosting, companyFile } = desktop
  const computerName = companyFile?.computerName ?? null
  const facts = [
    [words.where, isHosted(hosting) ? words.onHosted : words.onComputer({ computerName })],
    [words.who, words.actor[actor]({ providerName: providerName(desktop) })],
    [words.seen, localTimeText(locale, problem.observedAt)],
    ...(problem.detail ? [[words.detail, problem.detail] as const] : []),
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
