'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { DesktopStatus } from '../../domain/connection/desktopStatus'
import { isTonight } from '../../domain/time/wallClock'
import { providerName } from '../../domain/connection/providerName'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { useUntilText } from '../../messages/useUntilText'

/** What is told of a connection's health. */
export interface StatusAndTimes {
  desktop: QuickBooksDesktop
  health: DesktopStatus
}

/** How a connection stands, in three lengths. */
interface StatusText {
  /** A few words. */
  badge: string
  title: string
  /** What it means, in a sentence or two. */
  body: string
}

/** Says how a connection stands. */
export function useStatusText(): (standing: StatusAndTimes, now: Date) => StatusText {
  const { connectionStatus: words, problems } = useMessages('manage')
  const momentText = useMomentText()
  const untilText = useUntilText()
  return ({ desktop, health }, now) => {
    const { pause, activity, nextSyncAt, problem } = desktop
    const plain = { ...words.texts[health], body: words.bodies[health]({ providerName: providerName(desktop) }) }
    if (health === 'paused' && pause !== null) {
      const title = words.pausedUntil({ moment: untilText(new Date(pause.endsAt), now) })
      return { ...plain, badge: title, title }
    }
    if (health === 'waiting_for_window' && nextSyncAt !== null) {
      const at = new Date(nextSyncAt)
      return {
        badge: words.waitingUntil({ moment: untilText(at, now) }),
        title: isTonight(at, now, browserTimeZone()) ? words.waitingTonight : plain.title,
        body: words.waitingBody({ moment: momentText(at, browserTimeZone(), now) }),
      }
    }
    if (health === 'silent' && activity.lastContactAt !== null) {
      const since = untilText(new Date(activity.lastContactAt), now)
      return { ...plain, title: words.silentSince({ moment: since }) }
    }
    if (health === 'needs_you' && problem !== null) {
      return { ...plain, title: words.needsYou({ problem: problems[problem.code].title }) }
    }
    return plain
  }
}
