'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Pause } from '../../api/schemas/schedule'
import { extendedEnd, pauseExtensions } from '../../domain/extendedEnd'
import { browserTimeZone } from '../../domain/timeZones'
import { useMessages } from '../../messages/useMessages'
import { ErrorNotice } from '../ui/ErrorNotice'
import { PauseTiles } from './PauseTiles'
import { PauseUntil } from './PauseUntil'
import { pauseErrors } from './pauseErrors'
import { type PauseCallbacks, usePauseControl } from './usePauseControl'

interface PauseExtensionProps {
  desktop: QuickBooksDesktop
  pause: Pause
  callbacks: PauseCallbacks
  now: Date
  onDone: () => void
}

/** Moves the end of the pause in force: later at a press, or to any time. */
export function PauseExtension({ desktop: { connectionId }, pause, callbacks, now, onDone }: PauseExtensionProps) {
  const { pauseScheduler: words } = useMessages()
  const control = usePauseControl(connectionId, callbacks)
  const zone = browserTimeZone()
  const { errors, rest } = pauseErrors(words, {}, control.error)
  const moveEnd = async (end: Date) => {
    const { startsAt } = pause
    if (await control.run({ kind: 'change', pause, startsAt, endsAt: end.toISOString() })) onDone()
  }
  const tiles = pauseExtensions.flatMap((id) => {
    const endsAt = extendedEnd(id, new Date(pause.endsAt), now, zone)
    return endsAt === null ? [] : [{ id, title: words.extensions[id], endsAt }]
  })
  return (
    <div className="connections-pause-plans connections-stack">
      <PauseTiles
        label={words.extendBy}
        tiles={tiles}
        now={now}
        isBusy={control.isRunning}
        onChoose={(end) => void moveEnd(end)}
      >
        <PauseUntil
          submit={words.moveEnd}
          isBusy={control.isRunning}
          error={errors.endsAt}
          onSubmit={(end) => void moveEnd(end)}
          onEdit={control.reset}
        />
      </PauseTiles>
      {rest && <ErrorNotice error={rest} />}
    </div>
  )
}
