'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { QuickBooksAvailability } from '../../domain/connection/quickBooksAvailability'
import { useMessages } from '../../messages/useMessages'
import { useUntilText } from '../../messages/useUntilText'
import { StatusMessage } from '../ui/StatusMessage'

interface UseAnnouncementProps {
  desktop: QuickBooksDesktop
  use: QuickBooksAvailability
  now: Date
}

/** Tells screen readers when QuickBooks comes to be busy or free; not each second that goes by. */
export function AvailabilityAnnouncement({ desktop: { pause }, use, now }: UseAnnouncementProps) {
  const { pauseScheduler: words } = useMessages()
  const untilText = useUntilText()
  const title = words.uses[use].title
  const isPaused = use === 'paused' && pause !== null
  const until = isPaused && words.pausedUntil({ moment: untilText(new Date(pause.endsAt), now) })
  return <StatusMessage isHidden>{until ? words.announce({ title, until }) : title}</StatusMessage>
}
