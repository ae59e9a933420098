'use client'
import type { ScheduleDraft } from '../../domain/schedule/scheduleDraft'
import { crossesMidnight } from '../../domain/schedule/syncWindows'
import { useMessages } from '../../messages/useMessages'
import { RadioCards } from '../ui/RadioCards'
import { TextField } from '../ui/TextField'
import type { ScheduleErrorTexts } from './fieldErrors'

interface WindowFieldsProps {
  draft: ScheduleDraft
  errors: ScheduleErrorTexts
  onEdit: (change: Partial<ScheduleDraft>) => void
}

/** The fields for start, end and days. */
export function WindowFields({ draft, errors, onEdit }: WindowFieldsProps) {
  const { syncSchedule: t } = useMessages('steps')
  const isWhole = draft.start !== '' && draft.end !== ''
  return (
    <>
      <div className="connections-schedule-pair">
        <TextField
          type="time"
          name="start"
          required
          label={t.start}
          value={draft.start}
          error={errors.start}
          onChange={(event) => onEdit({ start: event.target.value })}
        />
        <TextField
          type="time"
          name="end"
          required
          label={t.end}
          value={draft.end}
          error={errors.end}
          hint={isWhole && draft.start !== draft.end && crossesMidnight(draft) ? t.endNextDay : undefined}
          onChange={(event) => onEdit({ end: event.target.value })}
        />
      </div>
      <div>
        <RadioCards
          legend={t.days}
          value={draft.days}
          onChange={(days) => onEdit({ days })}
          cards={[
            { value: 'weekdays', title: t.weekdays, description: t.weekdaysHint },
            { value: 'everyDay', title: t.everyDay, description: t.everyDayHint },
          ]}
        />
        {errors.days !== undefined && (
          <p className="connections-field-error" role="alert">
            {errors.days}
          </p>
        )}
      </div>
    </>
  )
}

interface FirstSyncFieldProps {
  draft: ScheduleDraft
  /** The first sync has started, so it either continues or stops and waits. */
  isBegun: boolean
  error: string | undefined
  onEdit: (change: Partial<ScheduleDraft>) => void
}

/** The field for whether the first sync starts (or continues) now or waits for the chosen hours. */
export function FirstSyncField({ draft, isBegun, error, onEdit }: FirstSyncFieldProps) {
  const { syncSchedule: t } = useMessages('steps')
  return (
    <div>
      <RadioCards
        legend={t.firstSync}
        value={draft.firstSync}
        onChange={(firstSync) => onEdit({ firstSync })}
        cards={[
          { value: 'now', title: isBegun ? t.goOnNow : t.firstSyncNow, description: t.firstSyncNowHint },
          {
            value: 'inWindow',
            title: t.firstSyncInWindow,
            description: isBegun ? t.goOnInWindowHint : t.firstSyncInWindowHint,
          },
        ]}
      />
      {error !== undefined && (
        <p className="connections-field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
