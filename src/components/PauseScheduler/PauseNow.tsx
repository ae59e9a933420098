'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { pauseChoices, pauseEnd } from '../../domain/pauseInput'
import { browserTimeZone } from '../../domain/timeZones'
import { useMessages } from '../../messages/useMessages'
import { PauseTiles } from './PauseTiles'
import { PauseUntil } from './PauseUntil'
import { pauseErrors } from './pauseErrors'
import { ErrorNotice } from '../ui/ErrorNotice'
import { type PauseCallbacks, usePauseControl } from './usePauseControl'

interface PauseNowProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
  now: Date
}

/** Takes QuickBooks back in one press. */
export function PauseNow({ desktop: { connectionId }, callbacks, now }: PauseNowProps) {
  const { pauseScheduler: words } = useMessages()
  const control = usePauseControl(connectionId, callbacks)
  const zone = browserTimeZone()
  const pauseUntil = (endsAt: Date) => control.run({ kind: 'start', endsAt: endsAt.toISOString() })
  const { errors, rest } = pauseErrors(words, {}, control.error)
  const tiles = pauseChoices.map((id) => ({ id, title: words.choices[id], endsAt: pauseEnd(id, now, zone) }))
  const press = (endsAt: Date) => {
    const pressed = tiles.find((tile) => tile.endsAt === endsAt)
    // The page may have stood still since the tile was drawn.
    void pauseUntil(pressed ? pauseEnd(pressed.id, new Date(), zone) : endsAt)
  }
  return (
    <>
      <PauseTiles label={words.pauseNow} tiles={tiles} now={now} isBusy={control.isRunning} onChoose={press}>
        <PauseUntil
          submit={words.pauseUntilThen}
          isBusy={control.isRunning}
          error={errors.endsAt}
          onSubmit={pauseUntil}
          onEdit={control.reset}
        />
      </PauseTiles>
      {rest && <ErrorNotice error={rest} />}
    </>
  )
}
