'use client'
import type { LogRun } from '../../domain/webConnectorLog/LogRun'
import { countText } from '../../messages/numberText'
import { dateTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'

/** When a run began, who began it, and what was asked. */
export function LogRunLine({ run }: { run: LogRun }) {
  const { logDoctor: words } = useMessages()
  const locale = useLocale()
  const { kind, startedAt, isScheduled, requests } = run
  const facts = [
    kind === 'update' && (isScheduled ? words.scheduled : words.byHand),
    requests > 0 && words.requests({ count: requests, shown: countText(locale, requests) }),
  ].filter(Boolean)
  return (
    <p className="connections-small">
      <time dateTime={startedAt.toISOString()}>{dateTimeText(locale, startedAt)}</time>
      {facts.map((fact) => ` · ${fact}`)}
    </p>
  )
}
