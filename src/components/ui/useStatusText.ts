'use client'
import type { Connection } from '../../api/schemas/connection'
import { inSyncMode } from '../../messages/inSyncMode'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { foundElsewhere } from '../../domain/connection/foundElsewhere'
import { contactDueBy } from '../../domain/connection/autoRun'
import type { DesktopStatus } from '../../domain/connection/desktopStatus'
import { connectionProblem, summaryStatus } from '../../domain/connection/summaryStatus'
import { isTonight } from '../../domain/time/wallClock'
import { providerName } from '../../domain/connection/providerName'
import { browserTimeZone } from '../../domain/time/timeZones'
import type { Messages } from '../../messages/Messages'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { useUntilText } from '../../messages/useUntilText'

/** The live status of a QuickBooks Desktop connection, and what it is computed from. */
export interface LiveStatus {
  desktop: QuickBooksDesktop
  status: DesktopStatus
}

interface StatusText {
  /** A few t. */
  badge: string
  title: string
  /** What it means, in a sentence or two. */
  body: string
}

interface StatusTexts {
  /** A live status in three lengths. */
  text: (live: LiveStatus, now: Date) => StatusText
  /** A live status in one line, for a list. */
  line: (live: LiveStatus) => string
  /** The status of a connection of any platform in one line: less than a live status, and known from the list alone. */
  summary: (connection: Connection) => string
}

/** The status of a connection in t. */
export function useStatusText(): StatusTexts {
  const messages = useMessages('manage')
  const momentText = useMomentText()
  const untilText = useUntilText()
  const needs = (desktop: QuickBooksDesktop) => whatNeedsYou(messages, desktop)
  return {
    text({ desktop, status }, now) {
      const t = inSyncMode(messages.connectionStatus, syncsOnce(desktop))
      const { pause, activity, nextSyncAt } = desktop
      const plain = { ...t.texts[status], body: t.bodies[status]({ providerName: providerName(desktop) }) }
      if (status === 'paused' && pause !== null) {
        const title = t.pausedUntil({ moment: untilText(new Date(pause.endsAt), now) })
        return { ...plain, badge: title, title }
      }
      if (status === 'waiting_for_window' && nextSyncAt !== null) {
        const at = new Date(nextSyncAt)
        return {
          badge: t.waitingUntil({ moment: untilText(at, now) }),
          title: isTonight(at, now, browserTimeZone()) ? t.waitingTonight : plain.title,
          body: t.waitingBody({ moment: momentText(at, browserTimeZone(), now) }),
        }
      }
      const dueBy = contactDueBy(activity)
      if (status === 'unproven' && dueBy !== null) {
        return { ...plain, body: t.unprovenBody({ moment: untilText(dueBy, now) }) }
      }
      if (status === 'overdue' && dueBy !== null) {
        return { ...plain, title: t.overdueBy({ moment: untilText(dueBy, now) }) }
      }
      if (status === 'silent' && activity.lastContactAt !== null) {
        const since = untilText(new Date(activity.lastContactAt), now)
        return { ...plain, title: t.silentSince({ moment: since }) }
      }
      const need = needs(desktop)
      if (status === 'needs_you' && need !== undefined) {
        return { ...plain, title: t.needsYou({ problem: need.title }), body: need.body ?? plain.body }
      }
      return plain
    },
    line({ desktop, status }) {
      const live = messages.connectionManager.live[status]
      return status === 'needs_you' ? (needs(desktop)?.title ?? live) : live
    },
    summary(connection) {
      const status = summaryStatus(connection)
      const problem = status === 'needs_you' ? connectionProblem(connection) : null
      if (problem === null) return messages.connectionManager.health[status]
      return problemTitle(messages, problem.code) ?? problem.message
    },
  }
}

/** What the customer must see to, and what that means where it isn't what it always does; undefined where it isn't known. */
function whatNeedsYou(
  { problems, connectionStatus }: Pick<Messages, 'problems' | 'connectionStatus'>,
  desktop: QuickBooksDesktop,
): { title: string; body?: string } | undefined {
  if (desktop.problem !== null) return { title: problems[desktop.problem.code].title }
  return foundElsewhere(desktop) ? connectionStatus.foundElsewhere : undefined
}

/** The title of a problem whose code comes from the service; undefined if this version doesn't know the code. */
export function problemTitle({ problems }: Pick<Messages, 'problems'>, code: string): string | undefined {
  const known: Readonly<Record<string, { title: string } | undefined>> = problems
  return known[code]?.title
}
