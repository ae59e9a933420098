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
  /** Why the service refused the time. */
  error: string | undefined
  onSubmit: (endsAt: Date) => void
  onEdit: () => void
}

type EndFault = PauseInputError['reason'] | 'missing' | null

/** A chosen time until which to pause. */
export function PauseUntil({ submit, isBusy, error, onSubmit, onEdit }: PauseUntilProps) {
  const { pauseScheduler: words } = useMessages()
  const [value, setValue] = useState('')
  const [fault, setFault] = useState<EndFault>(null)
  const field = useRef<HTMLInputElement>(null)
  const [earliest] = useState(() => localDateTime(browserTimeZone(), new Date()))

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    const endsAt = momentOfLocalDateTime(browserTimeZone(), value)
    const found = endFault(endsAt)
    setFault(found)
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
        label={words.endsAt}
        value={value}
        error={fault ? words.faults[fault] : error}
        onChange={(event) => {
          setValue(event.target.value)
          setFault(null)
          onEdit()
        }}
      />
      <Button type="submit" kind="primary" isBusy={isBusy}>
        {submit}
      </Button>
    </form>
  )
}

function endFault(endsAt: Date | null): EndFault {
  return endsAt === null ? 'missing' : (pauseInputError({ endsAt }, new Date())?.reason ?? null)
}
