'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { FirstSyncState } from '../../domain/data/firstSync'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { Notice } from '../ui/Notice'
import { Waiting } from '../ui/Waiting'

interface FirstSyncWaitProps {
  desktop: QuickBooksDesktop
  state: FirstSyncState
  now: Date
}

/** What the first sync waits for: the chosen hours, or the next call. */
export function FirstSyncWait({ desktop, state, now }: FirstSyncWaitProps) {
  const { firstSyncProgress: copy } = useMessages()
  const momentText = useMomentText()
  const { nextSyncAt, syncSchedule, activity, setup } = desktop
  const hereZone = browserTimeZone()
  if (state === 'waiting_for_window' && nextSyncAt !== null) {
    const at = new Date(nextSyncAt)
    const moment = momentText(at, syncSchedule?.timeZone ?? hereZone, now)
    const momentHere = momentText(at, hereZone, now)
    return (
      <Notice
        tone="info"
        title={setup.firstSyncStartedAt === null ? copy.waitingTitle({ moment }) : copy.goesOnTitle({ moment })}
      >
        {momentHere !== moment && <p>{copy.waitingAlso({ moment: momentHere })}</p>}
        <p>{copy.waitingBody}</p>
      </Notice>
    )
  }
  const minutes = Math.max(1, Math.ceil(activity.expectedEverySeconds / 60))
  return <Waiting hint={copy.dueHint({ minutes })}>{copy.due}</Waiting>
}
