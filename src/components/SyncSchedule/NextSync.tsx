'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { plannedSync } from '../../domain/plannedSync'
import type { ScheduleDraft } from '../../domain/scheduleDraft'
import { browserTimeZone } from '../../domain/timeZones'
import { useNow } from '../../hooks/useNow'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { Icon } from '../ui/icons/Icon'

interface NextSyncProps {
  desktop: QuickBooksDesktop
  draft: ScheduleDraft
  isEdited: boolean
}

/** When the next sync would be, on the schedule's clock and, where it shows another time, on the reader's. */
export function NextSync({ desktop, draft, isEdited }: NextSyncProps) {
  const { syncSchedule: copy } = useMessages()
  const momentText = useMomentText()
  const now = useNow(30_000)
  const { firstSyncIsDue, windowAt } = plannedSync(desktop, draft, isEdited, now)
  if (windowAt === null) return null
  const moment = momentText(windowAt, draft.timeZone, now)
  const momentHere = momentText(windowAt, browserTimeZone(), now)
  const isInside = windowAt.getTime() === now.getTime()
  const minutes = Math.max(1, Math.ceil(desktop.activity.expectedEverySeconds / 60))
  return (
    <div className="connections-schedule-next">
      <Icon name="clock" />
      <div>
        {firstSyncIsDue && <p>{copy.firstSyncSoon({ minutes })}</p>}
        {isInside && !firstSyncIsDue && <p>{copy.insideNow}</p>}
        {!isInside && <p>{firstSyncIsDue ? copy.thenSync({ moment }) : copy.nextSync({ moment })}</p>}
        {!isInside && momentHere !== moment && (
          <p className="connections-small">{copy.nextSyncAlso({ moment: momentHere })}</p>
        )}
      </div>
    </div>
  )
}
