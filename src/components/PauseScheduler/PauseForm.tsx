'use client'
import { type FormEvent, useEffect, useRef } from 'react'
import type { Pause } from '../../api/schemas/schedule'
import { browserTimeZone } from '../../domain/time/timeZones'
import { rangeText } from '../../messages/rangeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Notice } from '../ui/Notice'
import { PauseFields } from './PauseFields'
import { PausePlans } from './PausePlans'
import { pauseErrors } from './pauseErrors'
import { type PauseCallbacks, usePauseControl } from './usePauseControl'
import { usePauseDraft } from './usePauseDraft'

export interface PauseFormProps {
  connectionId: string
  /** The pause to change; without one, a new one is planned. */
  pause?: Pause
  callbacks: PauseCallbacks
  /** Saved: from when to when, in words. */
  onSaved: (range: string) => void
  onClose: () => void
}

/** From when to when to pause. */
export function PauseForm({ connectionId, pause, callbacks, onSaved, onClose }: PauseFormProps) {
  const { pauseScheduler: words } = useMessages()
  const locale = useLocale()
  const state = usePauseDraft(pause)
  const control = usePauseControl(connectionId, callbacks)
  const form = useRef<HTMLFormElement>(null)
  const { errors, rest } = pauseErrors(words, state.faults, control.error)
  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()

  // It opens where a button was pressed, and what comes next is here.
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault()
    const [fault] = Object.keys(state.check())
    const span = state.span()
    if (fault !== undefined) focus(fault)
    if (fault !== undefined || span === null) return
    const isDone = await control.run(pause ? { kind: 'change', pause, ...span } : { kind: 'start', ...span })
    if (isDone) onSaved(rangeText(locale, new Date(span.startsAt), new Date(span.endsAt), browserTimeZone()))
  }

  const edit: typeof state.edit = (change) => {
    control.reset()
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
      {rest?.code === 'conflict' && <Notice tone="danger" role="alert" title={words.tooMany} />}
      <div className="connections-actions">
        <Button type="submit" kind="primary" isBusy={control.isRunning}>
          {pause ? words.saveChange : words.savePlan}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </form>
  )
}
