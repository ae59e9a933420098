'use client'
import type { ScheduleDraft } from '../../domain/schedule/scheduleDraft'
import { useMessages } from '../../messages/useMessages'
import { RadioCards } from '../ui/RadioCards'

interface FirstSyncFieldProps {
  draft: ScheduleDraft
  /** The first sync has begun: it goes on, or stops to wait. */
  isBegun: boolean
  error: string | undefined
  onEdit: (change: Partial<ScheduleDraft>) => void
}

/** Whether the first sync starts (or goes on) now or waits for the chosen hours. */
export function FirstSyncField({ draft, isBegun, error, onEdit }: FirstSyncFieldProps) {
  const { syncSchedule: copy } = useMessages()
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
