'use client'
import type { Connection } from '../../api/schemas/connection'
import { expectedContact } from '../../domain/connection/expectedContact'
import { lastSync } from '../../domain/connection/lastSync'
import { browserTimeZone } from '../../domain/time/timeZones'
import { relativeTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import type { StatusAndTimes } from './useStatusText'

/** A label, what is so, and the exact time where that says more. */
export type TimeFact = [label: string, value: string, more?: string]

/** The last contact and sync, and those to come where there are any. */
export function useTimeFacts({ desktop, health }: StatusAndTimes, connection: Connection, now: Date): TimeFact[] {
  const { connectionStatus: words } = useMessages()
  const locale = useLocale()
  const momentText = useMomentText()
  const moment = (at: Date) => momentText(at, browserTimeZone(), now)
  const { activity, nextSyncAt } = desktop
  const past = (label: string, at: Date | null, never: string): TimeFact =>
    at === null ? [label, never] : [label, relativeTimeText(locale, at, now), moment(at)]

  const facts = [
    past(words.facts.lastContact, activity.lastContactAt ? new Date(activity.lastContactAt) : null, words.never),
    past(words.facts.lastSync, lastSync(desktop, connection), words.notYet),
  ]
  if (health === 'disconnected' || health === 'finished' || health === 'setting_up') return facts

  const isBusy = health === 'syncing' || health === 'stopping'
  const expected = expectedContact(activity)
  const isOverdue = expected !== null && expected < now
  const next = nextSyncAt === null ? null : new Date(nextSyncAt)
  const isSoon = next !== null && next.getTime() - now.getTime() <= activity.expectedEverySeconds * 1000
  // A computer that is off outside its hours is expected when they begin.
  const contactAt = health === 'waiting_for_window' && isOverdue ? next : expected
  if (isBusy) facts.push([words.facts.nextContact, words.inContact])
  else if (contactAt !== null) {
    facts.push([
      words.facts.nextContact,
      contactAt < now ? words.overdue({ moment: moment(contactAt) }) : moment(contactAt),
    ])
  }
  if (health === 'syncing') facts.push([words.facts.nextSync, words.runningNow])
  else facts.push([words.facts.nextSync, next === null ? words.nonePlanned : isSoon ? words.withContact : moment(next)])
  return facts
}
