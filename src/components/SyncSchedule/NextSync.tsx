'use client'
import { isEqual } from 'date-fns/isEqual'
import { checkInMinutes } from '../../domain/connection/desktopStatus'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { plannedSync, type ScheduleDraft } from '../../domain/schedule/scheduleDraft'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useNow } from '../../hooks/useNow'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { Icon } from '../ui/icons/Icon'
import { clockIcon } from '../ui/icons/icons'

interface NextSyncProps {
  desktop: QuickBooksDesktop
  draft: ScheduleDraft
  isEdited: boolean
}

/** When the next sync would start, in the schedule's time zone and, if it differs, in the reader's. */
export function NextSync({ desktop, draft, isEdited }: NextSyncProps) {
  const { syncSchedule: t } = useMessages('steps')
  const momentText = useMomentText()
  const now = useNow(30_000)
  const { underWay, firstSyncIsDue, nextAt } = plannedSync(desktop, draft, isEdited, now)
  if (nextAt === null) return null
  const { setup, activity } = desktop
  const moment = momentText(nextAt, draft.timeZone, now)
  const momentHere = momentText(nextAt, browserTimeZone(), now)
  const isInside = isEqual(nextAt, now)
  const minutes = checkInMinutes(activity)
  const isFirst = setup.firstSyncCompletedAt === null
  const first = () => {
    if (underWay === 'stops') return t.firstSyncStops({ moment })
    if (underWay === 'runs') return isFirst ? t.firstSyncRuns : t.syncRuns
    if (firstSyncIsDue) {
      return setup.firstSyncStartedAt === null ? t.firstSyncSoon({ minutes }) : t.firstSyncGoesOn({ minutes })
    }
    return isInside ? t.insideNow : t.nextSync({ moment })
  }
  const isFollowed = !isInside && (underWay === 'runs' || firstSyncIsDue)
  return (
    <div className="connections-inset">
      <Icon of={clockIcon} />
      <div>
        <p>{first()}</p>
        {isFollowed && <p>{t.thenSync({ moment })}</p>}
        {!isInside && momentHere !== moment && (
          <p className="connections-small">{t.nextSyncAlso({ moment: momentHere })}</p>
        )}
      </div>
    </div>
  )
}
