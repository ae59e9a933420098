'use client'
import { type FormEvent, useRef, useState } from 'react'
import { localDateTime, momentOfLocalDateTime } from '../../domain/time/wallClock'
import { type PauseInputError, pauseInputError } from '../../domain/pauses/pauses'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'

interface PauseUntilProps {
  submit: string
  isBusy: boolean
  /** The service's reason for refusing the time. */
  error: string | undefined
  onSubmit: (endsAt: Date) => void
  onEdit: () => void
}

type EndError = PauseInputError['reason'] | 'missing' | null

/** A form for any other end of a pause. */
export function PauseUntil({ submit, isBusy, error, onSubmit, onEdit }: PauseUntilProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const [value, setValue] = useState('')
  const [endError, setEndError] = useState<EndError>(null)
  const field = useRef<HTMLInputElement>(null)
  const [earliest] = useState(() => localDateTime(browserTimeZone(), new Date()))

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    const endsAt = momentOfLocalDateTime(browserTimeZone(), value)
    const found = findEndError(endsAt)
    setEndError(found)
    if (found !== null) field.current?.focus()
    else if (endsAt !== null && !isBusy) onSubmit(endsAt)
  }

  return (
    <form className="connections-form connections-panel" noValidate onSubmit={handleSubmit}>
      <TextField
        focusRef={field}
        type="datetime-local"
        name="endsAt"
        required
        min={earliest}
        label={t.endsAt}
        value={value}
        error={endError ? t.faults[endError] : error}
        onChange={(event) => {
          setValue(event.target.value)
          setEndError(null)
          onEdit()
        }}
      />
      <Button type="submit" kind="primary" isBusy={isBusy}>
        {submit}
      </Button>
    </form>
  )
}

function findEndError(endsAt: Date | null): EndError {
  return endsAt === null ? 'missing' : (pauseInputError({ endsAt }, new Date())?.reason ?? null)
}
