'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { pauseChoices, pauseEnd } from '../../domain/pauses/pauseInput'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useMessages } from '../../messages/useMessages'
import { PauseEnds } from './PauseEnds'
import type { PauseCallbacks } from './usePauseControl'

interface PauseNowProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
  now: Date
}

/** Takes QuickBooks back in one press. */
export function PauseNow({ desktop, callbacks, now }: PauseNowProps) {
  const { pauseScheduler: words } = useMessages()
  const zone = browserTimeZone()
  return (
    <PauseEnds
      connectionId={desktop.connectionId}
      callbacks={callbacks}
      now={now}
      label={words.pauseNow}
      ends={pauseChoices.map((id) => ({ id, title: words.choices[id], at: (moment) => pauseEnd(id, moment, zone) }))}
      submit={words.pauseUntilThen}
      command={(endsAt) => ({ kind: 'start', endsAt })}
    />
  )
}
