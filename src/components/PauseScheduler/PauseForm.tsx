'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Pause } from '../../api/schemas/schedule'
import type { PauseDraft } from '../../domain/pauses/pauseDraft'
import { pausePlans, plannedPause } from '../../domain/pauses/pauseChoices'
import { localDateTime } from '../../domain/time/wallClock'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useNow } from '../../hooks/useNow'
import { rangeText } from '../../messages/rangeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Notice } from '../ui/Notice'
import { TextField } from '../ui/TextField'
import { pauseErrors, type PauseErrors } from './pauseErrors'
import { type PauseCallbacks, usePauseControl } from './usePauseControl'
import { usePauseDraft } from './usePauseDraft'

export interface PauseFormProps {
  connectionId: string
  /** The pause to change; a new one is created without it. */
  pause?: Pause
  callbacks: PauseCallbacks
  /** Called with the new start and end as text. */
  onSaved: (range: string) => void
  onClose: () => void
}

/** A form for the start and end of a pause. */
export function PauseForm({ connectionId, pause, callbacks, onSaved, onClose }: PauseFormProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const locale = useLocale()
  const state = usePauseDraft(pause)
  const { pause: create, change } = usePauseControl(connectionId, callbacks)
  const { isRunning, error, reset } = pause ? change : create
  const form = useRef<HTMLFormElement>(null)
  const { errors, rest } = pauseErrors(t, state.errors, error)
  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()

  // The form opens at the press of a button: the next thing to do is to fill in its first field.
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault()
    const [invalid] = Object.keys(state.check())
    const span = state.span()
    if (invalid !== undefined) focus(invalid)
    if (invalid !== undefined || span === null) return
    const isDone = await (pause ? change.run(pause, span) : create.run(span))
    if (isDone) onSaved(rangeText(locale, new Date(span.startsAt), new Date(span.endsAt), browserTimeZone()))
  }

  const edit: typeof state.edit = (change) => {
    reset()
    state.edit(change)
  }

  return (
    <form
      ref={form}
      className="connections-form connections-panel"
      noValidate
      onSubmit={(event) => void handleSubmit(event)}
    >
      {!pause && <PausePlans onChoose={edit} />}
      <PauseFields draft={state.draft} errors={errors} onEdit={edit} />
      {rest && rest.code !== 'conflict' && <ErrorNotice error={rest} />}
      {rest?.code === 'conflict' && <Notice tone="danger" role="alert" title={t.tooMany} />}
      <div className="connections-actions">
        <Button type="submit" kind="primary" isBusy={isRunning}>
          {pause ? t.saveChange : t.savePlan}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t.close}
        </Button>
      </div>
    </form>
  )
}

interface PauseFieldsProps {
  draft: PauseDraft
  errors: PauseErrors
  onEdit: (change: Partial<PauseDraft>) => void
}

/** Fields for the start and the end, in the browser's time zone. */
function PauseFields({ draft, errors, onEdit }: PauseFieldsProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const [earliest] = useState(() => localDateTime(browserTimeZone(), new Date()))
  return (
    <div className="connections-schedule-pair">
      {(['startsAt', 'endsAt'] as const).map((name) => (
        <TextField
          key={name}
          type="datetime-local"
          name={name}
          required
          min={earliest}
          label={t[name]}
          hint={name === 'endsAt' ? t.endsAtHint : undefined}
          value={draft[name]}
          error={errors[name]}
          onChange={(event) => onEdit({ [name]: event.target.value })}
        />
      ))}
    </div>
  )
}

interface PausePlansProps {
  onChoose: (draft: PauseDraft) => void
}

/** Buttons that fill in the pauses that bookkeepers plan most often. */
function PausePlans({ onChoose }: PausePlansProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const zone = browserTimeZone()
  const now = useNow(60_000)
  return (
    <div className="connections-actions" role="group" aria-label={t.presets}>
      {pausePlans.map((plan) => {
        const pause = plannedPause(plan, now, zone)
        if (pause === null) return null
        const fill = () =>
          onChoose({ startsAt: localDateTime(zone, pause.startsAt), endsAt: localDateTime(zone, pause.endsAt) })
        return (
          <Button key={plan} size="small" onClick={fill}>
            {t.plans[plan]}
          </Button>
        )
      })}
    </div>
  )
}
