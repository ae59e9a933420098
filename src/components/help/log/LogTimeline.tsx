'use client'
import { useId } from 'react'
import { browserTimeZone } from '../../../domain/time/timeZones'
import type { LogRun } from '../../../domain/webConnectorLog/LogRun'
import { type RunGroup, groupRuns, isSuccessful } from '../../../domain/webConnectorLog/logStatus'
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
  const { logDoctor: t } = useMessages('trouble')
  const id = useId()
  return (
    <div className="connections-stack">
      <h3 id={id} className="connections-small connections-strong">
        {t.timeline}
      </h3>
      <ol aria-labelledby={id}>
        {groupRuns(runs).map((group) => (
          <RunGroupEntry key={group[0].id} group={group} />
        ))}
      </ol>
    </div>
  )
}

/** Consecutive runs with the same result: the result, the time range, and a list of the runs. */
function RunGroupEntry({ group }: { group: RunGroup }) {
  const { logDoctor: t } = useMessages('trouble')
  const locale = useLocale()
  const groupTitle = useGroupTitle()
  const [newest] = group
  const oldest = group.at(-1) ?? newest
  const { status, problem } = newest
  const tone = isSuccessful(newest) ? 'success' : status === 'failed' ? 'danger' : 'warning'
  const codes = problem ? problemCodeText({ webConnectorCode: problem.webConnectorCode, hresult: problem.hresult }) : ''
  return (
    <li className="connections-history-entry" data-tone={tone}>
      <p>
        {groupTitle(group)} {codes !== '' && <code className="connections-small">{codes}</code>}
      </p>
      {group.length === 1 ? (
        <LogRunLine run={newest} />
      ) : (
        <>
          <p className="connections-small">{rangeText(locale, oldest.startedAt, newest.endedAt, browserTimeZone())}</p>
          <LazyDisclosure summary={t.each}>
            <ul>
              {group.map((run) => (
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
function useGroupTitle(): (group: RunGroup) => string {
  const { logDoctor: t } = useMessages('trouble')
  const locale = useLocale()
  const problemText = useProblemText()
  return (group) => {
    const [{ kind, status, problem }] = group
    const count = group.length
    const shown = countText(locale, count)
    const isWell = isSuccessful(group[0])
    if (isWell && kind === 'update' && !group.every((run) => run.status === 'nothing_to_do')) {
      return t.wentWell({ count, shown })
    }
    const title = problem
      ? problemText.title(problem.code)
      : kind === 'adding'
        ? t.added
        : status === 'nothing_to_do'
          ? t.nothingToDo
          : t.noEnd
    return count === 1 ? title : t.times({ title, shown })
  }
}

/** When a run began, who started it, and its number of requests. */
function LogRunLine({ run }: { run: LogRun }) {
  const { logDoctor: t } = useMessages('trouble')
  const locale = useLocale()
  const { kind, startedAt, isScheduled, requests } = run
  const facts = [
    kind === 'update' && (isScheduled ? t.scheduled : t.byHand),
    requests > 0 && t.requests({ count: requests, shown: countText(locale, requests) }),
  ].filter(Boolean)
  return (
    <p className="connections-small">
      <time dateTime={startedAt.toISOString()}>{dateTimeText(locale, startedAt)}</time>
      {facts.map((fact) => ` · ${fact}`)}
    </p>
  )
}
