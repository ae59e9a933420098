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

/** What is filled in, and what is wrong with it once someone has tried to save it. */
interface PauseDraftState {
  draft: PauseDraft
  faults: PauseDraftErrors
  edit: (change: Partial<PauseDraft>) => void
  /** Shows what is wrong from now on. */
  check: () => PauseDraftErrors
  /** From when to when; null until both are filled in. */
  span: () => TimeSpan | null
}

const empty: PauseDraft = { startsAt: '', endsAt: '' }

/** A pause as it is filled in; `pause` is the one to change. */
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
    faults: isChecked ? find(now) : {},
    edit: (change) => setDraft((before) => ({ ...before, ...change })),
    check: () => {
      setIsChecked(true)
      return find(new Date())
    },
    span: () => {
      const span = pauseDraftInput(draft, zone)
      // The fields hold whole minutes; the start that is kept may have seconds.
      return span && keepsStart ? { ...span, startsAt: pause.startsAt } : span
    },
  }
}
