'use client'
import { isAfter } from 'date-fns/isAfter'
import { useRef, useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Pause } from '../../api/schemas/schedule'
import { browserTimeZone } from '../../domain/time/timeZones'
import { aheadText } from '../../messages/aheadText'
import { rangeText } from '../../messages/rangeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Icon } from '../ui/icons/Icon'
import { clockIcon } from '../ui/icons/icons'
import { LazyPauseForm } from './PauseLater'
import { type PauseCallbacks, usePauseControl } from './usePauseControl'

interface ComingPausesProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
  now: Date
  /** Announces what was done. */
  onDone: (message: string) => void
}

/** The list of coming pauses, the earliest first. */
export function ComingPauses({ desktop, callbacks, now, onDone }: ComingPausesProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const heading = useRef<HTMLHeadingElement>(null)
  const coming = desktop.upcomingPauses.filter(({ endsAt }) => isAfter(endsAt, now))
  return (
    <div className="connections-stack">
      <h3 ref={heading} tabIndex={-1} className="connections-strong">
        {t.coming}
      </h3>
      {coming.length === 0 ? (
        <p className="connections-small">{t.noneComing}</p>
      ) : (
        <ul className="connections-rows" aria-label={t.coming}>
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

interface ComingPauseProps {
  connectionId: string
  pause: Pause
  callbacks: PauseCallbacks
  now: Date
  onDone: (message: string) => void
  onCancelled: () => void
}

/** One coming pause, with buttons to change or cancel it. */
function ComingPause({ connectionId, pause, callbacks, now, onDone, onCancelled }: ComingPauseProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const locale = useLocale()
  const [isEditing, setIsEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const { end } = usePauseControl(connectionId, callbacks)
  const startsAt = new Date(pause.startsAt)
  const range = rangeText(locale, startsAt, new Date(pause.endsAt), browserTimeZone())
  const cancel = async () => {
    if (!(await end.run(pause))) return
    onDone(t.cancelled({ range }))
    onCancelled()
  }
  const close = () => {
    setIsEditing(false)
    edit.current?.focus()
  }
  return (
    <li className="connections-pause-row">
      <Icon of={clockIcon} />
      <div>
        <p className="connections-strong">{range}</p>
        <p className="connections-small">{t.startsIn({ when: aheadText(locale, startsAt, browserTimeZone(), now) })}</p>
      </div>
      <div className="connections-actions">
        <Button
          focusRef={edit}
          size="small"
          kind="quiet"
          aria-expanded={isEditing}
          aria-label={t.changeThis({ range })}
          onClick={() => setIsEditing(!isEditing)}
        >
          {t.change}
        </Button>
        <Button
          size="small"
          kind="quiet"
          isBusy={end.isRunning}
          aria-label={t.cancelThis({ range })}
          onClick={() => void cancel()}
        >
          {t.cancel}
        </Button>
      </div>
      {end.error && <ErrorNotice error={end.error} onRetry={() => void cancel()} />}
      {isEditing && (
        <LazyPauseForm
          connectionId={connectionId}
          pause={pause}
          callbacks={callbacks}
          onSaved={(newRange) => {
            onDone(t.changed({ range: newRange }))
            close()
          }}
          onClose={close}
        />
      )}
    </li>
  )
}
