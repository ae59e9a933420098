'use client'
import { type FormEvent, useRef, useState } from 'react'
import { syncsOnlyWhileClosed } from '../../domain/setup/rights'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { firstSyncState, syncProgress } from '../../domain/data/firstSync'
import { scheduleInput } from '../../domain/schedule/scheduleDraft'
import { useIsOffered } from '../../hooks/useIsOffered'
import { useNow } from '../../hooks/useNow'
import { useSyncSchedule } from '../../hooks/useDesktopAction'
import { percentText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { Button } from '../ui/Button'
import type { ScheduleChangeEvent } from '../ui/ConnectionEvent'
import { ErrorNotice } from '../ui/ErrorNotice'
import { ProgressBar } from '../ui/ProgressBar'
import { QuickBooksNotice } from '../ui/QuickBooksNotice'
import { StatusMessage } from '../ui/StatusMessage'
import { StepPanel } from '../ui/StepPanel'
import { fieldErrors } from './fieldErrors'
import { FirstSyncField, WindowFields } from './scheduleFields'
import { NextSync } from './NextSync'
import { TimeZoneField } from './TimeZoneField'
import { useScheduleDraft } from './useScheduleDraft'
import { WeekPicture } from './WeekPicture'

export interface ScheduleFormProps {
  desktop: QuickBooksDesktop
  /** The data on screen could not be refreshed. */
  isStale: boolean
  /** Called once the service has saved the new schedule. */
  onScheduleChange?: ((event: ScheduleChangeEvent) => void) | undefined
}

/** The form for the sync hours, with a picture of the week and the time of the next sync. */
export function ScheduleForm({ desktop, isStale, onScheduleChange }: ScheduleFormProps) {
  const t = inSyncMode(useMessages('steps').syncSchedule, syncsOnce(desktop))
  const state = useScheduleDraft(desktop)
  const save = useSyncSchedule(desktop.connectionId)
  const isOffered = useIsOffered(desktop.connectionId, 'syncSchedule') && !syncsOnce(desktop)
  const [isSaved, setIsSaved] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { errors, rest } = fieldErrors(t, state.errors, save.error)
  const { draft } = state
  const { setup } = desktop
  const provider = providerName(desktop)
  const intro = syncsOnlyWhileClosed(desktop) ? t.introClosed : t.intro

  const edit = (change: Partial<typeof draft>) => {
    setIsSaved(false)
    save.reset()
    state.edit(change)
  }

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault()
    const input = scheduleInput(draft)
    const [firstInvalid] = Object.keys(state.check())
    if (firstInvalid !== undefined) form.current?.querySelector<HTMLElement>(`[name="${firstInvalid}"]`)?.focus()
    if (input === null) return
    const answer = await save.run(input)
    if (answer === undefined) return
    state.settle()
    setIsSaved(true)
    const { connectionId, syncSchedule } = answer
    if (syncSchedule) onScheduleChange?.({ connectionId, syncSchedule })
  }

  return (
    <StepPanel
      title={t.title}
      company={desktop.companyFile?.companyName}
      intro={isOffered ? intro({ providerName: provider }) : undefined}
    >
      {!syncsOnce(desktop) && <FirstSyncMeanwhile desktop={desktop} isStale={isStale} />}
      <ArrivalNotice isReached={!isOffered} tone="info">
        <p>{t.notOffered({ providerName: provider })}</p>
      </ArrivalNotice>
      {isOffered && (
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
              {t.save}
            </Button>
            <StatusMessage>{isSaved ? t.saved : ''}</StatusMessage>
          </footer>
        </form>
      )}
    </StepPanel>
  )
}

interface FirstSyncMeanwhileProps {
  desktop: QuickBooksDesktop
  isStale: boolean
}

/** The first sync starts when the company is linked, even while the hours are being chosen: shows its progress and Pause. */
function FirstSyncMeanwhile({ desktop, isStale }: FirstSyncMeanwhileProps) {
  const { syncSchedule: t, firstSyncProgress } = useMessages('steps')
  const locale = useLocale()
  const now = useNow(1000)
  const state = firstSyncState(desktop, now)
  const isRunning = state === 'syncing' || state === 'stopping'
  if (desktop.setup.firstSyncStartedAt === null || !(isRunning || state === 'unknown' || state === 'paused'))
    return null
  const percent = syncProgress(desktop.dataTypes)
  return (
    <div className="connections-sync connections-stack" data-running={isRunning || undefined}>
      <p>{t.firstSyncBegun({ percent: percentText(locale, percent) })}</p>
      <ProgressBar label={firstSyncProgress.progress} percent={percent} />
      <QuickBooksNotice desktop={desktop} state={state} isStale={isStale} now={now} />
    </div>
  )
}
