'use client'
import { useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import {
  proposedSchedule,
  type ScheduleDraft,
  type ScheduleErrors,
  scheduleErrors,
} from '../../domain/schedule/scheduleDraft'
import { browserTimeZone } from '../../domain/time/timeZones'

/** What is filled in, and what is wrong with it once someone has tried to save it. */
export interface ScheduleDraftState {
  draft: ScheduleDraft
  faults: ScheduleErrors
  /** The draft differs from what the service keeps. */
  isEdited: boolean
  edit: (change: Partial<ScheduleDraft>) => void
  /** Shows what is wrong from now on. */
  check: () => ScheduleErrors
  /** Follows the service again. */
  settle: () => void
}

/** Follows the service's schedule, but for the fields that someone has changed here. */
export function useScheduleDraft({ syncSchedule }: QuickBooksDesktop): ScheduleDraftState {
  const [proposal] = useState(() => proposedSchedule(browserTimeZone()))
  const [edits, setEdits] = useState<Partial<ScheduleDraft>>({})
  const [isChecked, setIsChecked] = useState(false)
  const draft = { ...(syncSchedule ?? proposal), ...edits }
  const faults = scheduleErrors(draft)
  return {
    draft,
    faults: isChecked ? faults : {},
    isEdited: syncSchedule === null || Object.keys(edits).length > 0,
    edit: (change) => setEdits((before) => ({ ...before, ...change })),
    check: () => {
      setIsChecked(true)
      return faults
    },
    settle: () => {
      setIsChecked(false)
      setEdits({})
    },
  }
}
