'use client'
import type { Pause } from '../../api/schemas/schedule'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { extendedEnd, pauseExtensions } from '../../domain/pauses/pauseChoices'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useMessages } from '../../messages/useMessages'
import { PauseEnds } from './PauseEnds'
import { type PauseCallbacks, usePauseControl } from './usePauseControl'

interface PauseExtensionProps {
  desktop: QuickBooksDesktop
  pause: Pause
  callbacks: PauseCallbacks
  now: Date
  onDone: () => void
}

/** Moves the end of the current pause. */
export function PauseExtension({ desktop, pause, callbacks, now, onDone }: PauseExtensionProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const { moveEnd } = usePauseControl(desktop.connectionId, callbacks)
  const zone = browserTimeZone()
  const ends = pauseExtensions.map((id) => ({
    id,
    title: t.extensions[id],
    at: (moment: Date) => extendedEnd(id, new Date(pause.endsAt), moment, zone),
  }))
  return (
    <div className="connections-pause-plans connections-stack">
      <PauseEnds
        control={{ ...moveEnd, run: (endsAt) => moveEnd.run(pause.id, endsAt) }}
        now={now}
        label={t.extendBy}
        ends={ends}
        submit={t.moveEnd}
        onDone={onDone}
      />
    </div>
  )
}
