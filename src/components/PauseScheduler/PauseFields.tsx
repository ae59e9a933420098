'use client'
import { useState } from 'react'
import { localDateTime } from '../../domain/time/localDateTime'
import type { PauseDraft } from '../../domain/pauses/pauseDraft'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useMessages } from '../../messages/useMessages'
import { TextField } from '../ui/TextField'
import type { PauseErrors } from './pauseErrors'

interface PauseFieldsProps {
  draft: PauseDraft
  errors: PauseErrors
  onEdit: (change: Partial<PauseDraft>) => void
}

/** A start and an end on this browser's clock. */
export function PauseFields({ draft, errors, onEdit }: PauseFieldsProps) {
  const { pauseScheduler: words } = useMessages()
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
          label={words[name]}
          hint={name === 'endsAt' ? words.endsAtHint : undefined}
          value={draft[name]}
          error={errors[name]}
          onChange={(event) => onEdit({ [name]: event.target.value })}
        />
      ))}
    </div>
  )
}
