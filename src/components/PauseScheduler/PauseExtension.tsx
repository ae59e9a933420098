'use client'
import type { Pause } from '../../api/schemas/schedule'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { extendedEnd, pauseExtensions } from '../../domain/pauses/pauseChoices'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useMessages } from '../../messages/useMessages'
import { PauseEnds } from './PauseEnds'
import type { PauseCallbacks } from './usePauseControl'

interface PauseExtensionProps {
  desktop: QuickBooksDesktop
  pause: Pause
  callbacks: PauseCallbacks
  now: Date
  onDone: () => void
}

/** Moves the end of the pause in force: later at a press, or to any time. */
export function PauseExtension({ desktop, pause, callbacks, now, onDone }: PauseExtensionProps) {
  const { pauseScheduler: words } = useMessages()
  const { startsAt, endsAt: before } = pause
  const zone = browserTimeZone()
  const ends = pauseExtensions.map((id) => ({
    id,
    title: words.extensions[id],
    at: (moment: Date) => extendedEnd(id, new Date(before), moment, zone),
  }))
  return (
    <div className="connections-pause-plans connections-stack">
      <PauseEnds
        connectionId={desktop.connectionId}
        callbacks={callbacks}
        now={now}
        label={words.extendBy}
        ends={ends}
        submit={words.moveEnd}
        command={(endsAt) => ({ kind: 'change', pause, startsAt, endsAt })}
        onDone={onDone}
      />
    </div>
  )
}
