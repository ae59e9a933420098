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
  const { syncSchedule: copy } = useMessages('steps')
  const isWhole = draft.start !== '' && draft.end !== ''
  return (
    <>
      <div className="connections-schedule-pair">
        <TextField
          type="time"
          name="start"
          required
          label={copy.start}
          value={draft.start}
          error={errors.start}
          onChange={(event) => onEdit({ start: event.target.value })}
        />
        <TextField
          type="time"
          name="end"
          required
          label={copy.end}
          value={draft.end}
          error={errors.end}
          hint={isWhole && draft.start !== draft.end && crossesMidnight(draft) ? copy.endNextDay : undefined}
          onChange={(event) => onEdit({ end: event.target.value })}
        />
      </div>
      <div>
        <RadioCards
          legend={copy.days}
          value={draft.days}
          onChange={(days) => onEdit({ days })}
          cards={[
            { value: 'weekdays', title: copy.weekdays, description: copy.weekdaysHint },
            { value: 'everyDay', title: copy.everyDay, description: copy.everyDayHint },
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
  const { syncSchedule: copy } = useMessages('steps')
  return (
    <div>
      <RadioCards
        legend={copy.firstSync}
        value={draft.firstSync}
        onChange={(firstSync) => onEdit({ firstSync })}
        cards={[
          { value: 'now', title: isBegun ? copy.goOnNow : copy.firstSyncNow, description: copy.firstSyncNowHint },
          {
            value: 'inWindow',
            title: copy.firstSyncInWindow,
            description: isBegun ? copy.goOnInWindowHint : copy.firstSyncInWindowHint,
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
