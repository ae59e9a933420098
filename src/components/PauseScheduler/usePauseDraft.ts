'use client'
import { useState } from 'react'
import type { Pause } from '../../api/schemas/schedule'
import {
  type PauseDraft,
  type PauseDraftErrors,
  pauseDraft,
  pauseDraftErrors,
  pauseDraftInput,
} from '../../domain/pauses/pauseDraft'
import type { TimeSpan } from '../../domain/pauses/pauses'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useNow } from '../../hooks/useNow'

/** What is filled in, and its errors once someone has tried to save it. */
interface PauseDraftState {
  draft: PauseDraft
  errors: PauseDraftErrors
  edit: (change: Partial<PauseDraft>) => void
  /** Answers the errors, and shows them from now on. */
  check: () => PauseDraftErrors
  /** The start and end; null until both are filled in. */
  span: () => TimeSpan | null
}

const empty: PauseDraft = { startsAt: '', endsAt: '' }

/** The state of the form. `pause` is the one to change. */
export function usePauseDraft(pause: Pause | undefined): PauseDraftState {
  const zone = browserTimeZone()
  const [original] = useState(() => (pause ? pauseDraft(pause, zone) : empty))
  const [draft, setDraft] = useState(original)
  const [isChecked, setIsChecked] = useState(false)
  const keepsStart = pause !== undefined && draft.startsAt === original.startsAt
  const now = useNow(10_000)
  const find = (at: Date) => {
    const { startsAt, ...rest } = pauseDraftErrors(draft, zone, at)
    // A pause may have begun while its end is being changed.
    return startsAt === undefined || keepsStart ? rest : { startsAt, ...rest }
  }
  return {
    draft,
    errors: isChecked ? find(now) : {},
    edit: (change) => setDraft((before) => ({ ...before, ...change })),
    check: () => {
      setIsChecked(true)
      return find(new Date())
    },
    span: () => {
      const span = pauseDraftInput(draft, zone)
      // The field of the start holds whole minutes only; an unchanged start keeps its seconds.
      return span && keepsStart ? { ...span, startsAt: pause.startsAt } : span
    },
  }
}
