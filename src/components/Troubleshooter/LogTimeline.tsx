'use client'
import { useId } from 'react'
import type { LogRun } from '../../domain/webConnectorLog/LogRun'
import { runStretches } from '../../domain/webConnectorLog/runStretches'
import { useMessages } from '../../messages/useMessages'
import { LogStretchEntry } from './LogStretchEntry'

/** The runs of a log, newest first; those that went alike are one entry. */
export function LogTimeline({ runs }: { runs: readonly LogRun[] }) {
  const { logDoctor: words } = useMessages()
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
