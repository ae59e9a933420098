'use client'
import { useRef } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { ComingPause } from './ComingPause'
import type { PauseCallbacks } from './usePauseControl'

interface ComingPausesProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
  now: Date
  /** Says what has been done. */
  onDone: (said: string) => void
}

/** The pauses to come, by their start. */
export function ComingPauses({ desktop, callbacks, now, onDone }: ComingPausesProps) {
  const { pauseScheduler: words } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const coming = desktop.upcomingPauses.filter(({ endsAt }) => Date.parse(endsAt) > now.getTime())
  return (
    <div className="connections-stack">
      <h3 ref={heading} tabIndex={-1} className="connections-strong">
        {words.coming}
      </h3>
      {coming.length === 0 ? (
        <p className="connections-small">{words.noneComing}</p>
      ) : (
        <ul className="connections-rows" aria-label={words.coming}>
          {coming.map((pause) => (
            <ComingPause
              key={pause.id}
              connectionId={desktop.connectionId}
              pause={pause}
              callbacks={callbacks}
              now={now}
              onDone={onDone}
              onCancelled={() => heading.current?.focus()}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
