'use client'
import { useId } from 'react'
import { browserTimeZone } from '../../../domain/time/timeZones'
import type { LogRun } from '../../../domain/webConnectorLog/LogRun'
import { type LogStretch, runStretches, wentWell } from '../../../domain/webConnectorLog/logVerdict'
import { countText } from '../../../messages/numberText'
import { rangeText } from '../../../messages/rangeText'
import { dateTimeText } from '../../../messages/relativeTimeText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { problemCodeText } from '../ProblemFrame'
import { LazyDisclosure } from '../../ui/Disclosure'
import { useProblemText } from './LogDiagnosis'

/** The runs of a log, the newest first. Consecutive runs with the same result are one entry. */
export function LogTimeline({ runs }: { runs: readonly LogRun[] }) {
  const { logDoctor: words } = useMessages('trouble')
  const id = useId()
  return (
    <div className="connections-stack">
      <h3 id={id} className="connections-small connections-strong">
        {words.timeline}
      </h3>
      <ol aria-labelledby={id}>
        {runStretches(runs).map((stretch) => (
          <LogStretchEntry key={stretch[0].id} stretch={stretch} />
        ))}
      </ol>
    </div>
  )
}

/** Consecutive runs with the same result: the result, the time range, and a list of the runs. */
function LogStretchEntry({ stretch }: { stretch: LogStretch }) {
  const { logDoctor: words } = useMessages('trouble')
  const locale = useLocale()
  const stretchTitle = useStretchTitle()
  const [newest] = stretch
  const oldest = stretch.at(-1) ?? newest
  const { outcome, failure: problem } = newest
  const tone = wentWell(newest) ? 'success' : outcome === 'failed' ? 'danger' : 'warning'
  const codes = problemCodeText(problem ?? {})
  return (
    <li className="connections-history-entry" data-tone={tone}>
      <p>
        {stretchTitle(stretch)} {codes !== '' && <code className="connections-small">{codes}</code>}
      </p>
      {stretch.length === 1 ? (
        <LogRunLine run={newest} />
      ) : (
        <>
          <p className="connections-small">{rangeText(locale, oldest.startedAt, newest.endedAt, browserTimeZone())}</p>
          <LazyDisclosure summary={words.each}>
            <ul>
              {stretch.map((run) => (
                <li key={run.id}>
                  <LogRunLine run={run} />
                </li>
              ))}
            </ul>
          </LazyDisclosure>
        </>
      )}
    </li>
  )
}

/** The result and the number of the runs. */
function useStretchTitle(): (stretch: LogStretch) => string {
  const { logDoctor: words } = useMessages('trouble')
  const locale = useLocale()
  const problemText = useProblemText()
  return (stretch) => {
    const [{ kind, outcome, failure: problem }] = stretch
    const count = stretch.length
    const shown = countText(locale, count)
    const isWell = wentWell(stretch[0])
    if (isWell && kind === 'update' && !stretch.every((run) => run.outcome === 'nothing_to_do')) {
      return words.wentWell({ count, shown })
    }
    const title = problem
      ? problemText.title(problem.fault)
      : kind === 'adding'
        ? words.added
        : outcome === 'nothing_to_do'
          ? words.nothingToDo
          : words.noEnd
    return count === 1 ? title : words.times({ title, shown })
  }
}

/** When a run began, who started it, and its number of requests. */
function LogRunLine({ run }: { run: LogRun }) {
  const { logDoctor: words } = useMessages('trouble')
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
