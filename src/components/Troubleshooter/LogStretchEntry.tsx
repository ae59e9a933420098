'use client'
import { browserTimeZone } from '../../domain/time/timeZones'
import { type LogStretch, wentWell } from '../../domain/webConnectorLog/runStretches'
import { rangeText } from '../../messages/rangeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { problemCodeText } from '../ProblemPanel/problemCodeText'
import { LazyDisclosure } from './LazyDisclosure'
import { LogRunLine } from './LogRunLine'
import { useStretchTitle } from './useStretchTitle'

/** Runs that went alike: how, when, and each of them for those who want to see. */
export function LogStretchEntry({ stretch }: { stretch: LogStretch }) {
  const { logDoctor: words } = useMessages()
  const locale = useLocale()
  const stretchTitle = useStretchTitle()
  const [newest] = stretch
  const oldest = stretch.at(-1) ?? newest
  const { outcome, failure } = newest
  const tone = wentWell(newest) ? 'success' : outcome === 'failed' ? 'danger' : 'warning'
  const codes = problemCodeText(failure ?? {})
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
