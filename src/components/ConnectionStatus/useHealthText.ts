'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { ConnectionHealth } from '../../domain/connectionHealth'
import { browserTimeZone } from '../../domain/timeZones'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'

/** What is told of a connection's health. */
export interface HealthStanding {
  desktop: QuickBooksDesktop
  health: ConnectionHealth
}

/** A few words for a badge, and a line for a heading. */
export interface HealthText {
  badge: string
  title: string
}

/** Says how a connection stands. */
export function useHealthText(): (standing: HealthStanding) => HealthText {
  const { connectionStatus: words } = useMessages()
  const momentText = useMomentText()
  return ({ desktop, health }) => {
    const { pause, activity } = desktop
    const now = new Date()
    const moment = (at: string) => momentText(new Date(at), browserTimeZone(), now)
    if (health === 'paused' && pause !== null) {
      const text = words.pausedUntil({ moment: moment(pause.endsAt) })
      return { badge: text, title: text }
    }
    if (health === 'silent' && activity.lastContactAt !== null) {
      const title = words.silentSince({ moment: moment(activity.lastContactAt) })
      return { badge: words.badges.silent, title }
    }
    return { badge: words.badges[health], title: words.titles[health] }
  }
}
