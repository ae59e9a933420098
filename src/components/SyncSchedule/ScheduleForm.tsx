'use client'
import { type FormEvent, useRef, useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { scheduleInput } from '../../domain/schedule/scheduleDraft'
import { useSyncSchedule } from '../../hooks/useDesktopAction'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { StatusMessage } from '../ui/StatusMessage'
import { StepPanel } from '../ui/StepPanel'
import { FirstSyncField } from './FirstSyncField'
import { FirstSyncMeanwhile } from './FirstSyncMeanwhile'
import { NextSync } from './NextSync'
import { fieldErrors } from './fieldErrors'
import type { SyncScheduleProps } from './SyncSchedule'
import { TimeZoneField } from './TimeZoneField'
import { useScheduleDraft } from './useScheduleDraft'
import { WeekPicture } from './WeekPicture'
import { WindowFields } from './WindowFields'

interface ScheduleFormProps extends Pick<SyncScheduleProps, 'onScheduleChange'> {
  desktop: QuickBooksDesktop
  /** What is shown could not be renewed. */
  isStale: boolean
}

/** The hours, what they look like on a week, and when the next sync would be. */
export function ScheduleForm({ desktop, isStale, onScheduleChange }: ScheduleFormProps) {
  const { syncSchedule: copy } = useMessages()
  const state = useScheduleDraft(desktop)
  const save = useSyncSchedule(desktop.connectionId)
  const [isSaved, setIsSaved] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { errors, rest } = fieldErrors(copy, state.faults, save.error)
  const { draft } = state
  const { setup } = desktop

  const edit = (change: Partial<typeof draft>) => {
    setIsSaved(false)
    save.reset()
    state.edit(change)
  }

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault()
    const input = scheduleInput(draft)
    const [firstFault] = Object.keys(state.check())
    if (firstFault !== undefined) form.current?.querySelector<HTMLElement>(`[name="${firstFault}"]`)?.focus()
    if (input === null) return
    const answer = await save.run(input)
    if (answer === undefined) return
    state.settle()
    setIsSaved(true)
    if (answer.syncSchedule) onScheduleChange?.(answer.syncSchedule)
  }

  return (
    <StepPanel title={copy.title} intro={copy.intro({ providerName: providerName(desktop) })}>
      <FirstSyncMeanwhile desktop={desktop} isStale={isStale} />
      <form ref={form} className="connections-schedule" noValidate onSubmit={handleSubmit}>
        <div className="connections-schedule-fields">
          <WindowFields draft={draft} errors={errors} onEdit={edit} />
          <TimeZoneField draft={draft} error={errors.timeZone} onEdit={edit} />
          {setup.firstSyncCompletedAt === null && (
            <FirstSyncField
              draft={draft}
              isBegun={setup.firstSyncStartedAt !== null}
              error={errors.firstSync}
              onEdit={edit}
            />
          )}
        </div>
        <div className="connections-schedule-week connections-panel">
          <WeekPicture draft={draft} />
          <NextSync desktop={desktop} draft={draft} isEdited={state.isEdited} />
        </div>
        {rest && <ErrorNotice error={rest} />}
        <footer className="connections-actions">
          <Button type="submit" kind="primary" isBusy={save.isRunning}>
            {copy.save}
          </Button>
          <StatusMessage>{isSaved ? copy.saved : ''}</StatusMessage>
        </footer>
      </form>
    </StepPanel>
  )
}
