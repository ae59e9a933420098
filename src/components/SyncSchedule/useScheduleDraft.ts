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

/** The form's values, and what is wrong with them once someone has tried to save. */
export interface ScheduleDraftState {
  draft: ScheduleDraft
  errors: ScheduleErrors
  /** The draft differs from what the service has saved. */
  isEdited: boolean
  edit: (change: Partial<ScheduleDraft>) => void
  /** Shows errors from now on, and returns them. */
  check: () => ScheduleErrors
  /** Drops the edits: the form shows the service's schedule again. */
  settle: () => void
}

/** The service's schedule with the edits made here. A field that nobody has edited follows the service. */
export function useScheduleDraft({ syncSchedule }: QuickBooksDesktop): ScheduleDraftState {
  const [proposal] = useState(() => proposedSchedule(browserTimeZone()))
  const [edits, setEdits] = useState<Partial<ScheduleDraft>>({})
  const [isChecked, setIsChecked] = useState(false)
  const draft = { ...(syncSchedule ?? proposal), ...edits }
  const errors = scheduleErrors(draft)
  return {
    draft,
    errors: isChecked ? errors : {},
    isEdited: syncSchedule === null || Object.keys(edits).length > 0,
    edit: (change) => setEdits((before) => ({ ...before, ...change })),
    check: () => {
      setIsChecked(true)
      return errors
    },
    settle: () => {
      setIsChecked(false)
      setEdits({})
    },
  }
}
