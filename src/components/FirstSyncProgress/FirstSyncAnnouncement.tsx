'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type FirstSyncState, syncProgress } from '../../domain/firstSync'
import type { Messages } from '../../messages/Messages'
import { percentText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { StatusMessage } from '../ui/StatusMessage'

interface FirstSyncAnnouncementProps {
  desktop: QuickBooksDesktop
  state: FirstSyncState
  now: Date
}

/** Tells screen readers each new state, and a running sync's progress at every quarter: not each percent. */
export function FirstSyncAnnouncement({ desktop, state, now }: FirstSyncAnnouncementProps) {
  const { firstSyncProgress: copy } = useMessages()
  const locale = useLocale()
  const momentText = useMomentText()
  const quarter = Math.floor(syncProgress(desktop.dataTypes) / 25) * 25
  const { nextSyncAt, syncSchedule } = desktop
  const moment =
    nextSyncAt === null || syncSchedule === null ? '' : momentText(new Date(nextSyncAt), syncSchedule.timeZone, now)
  return <StatusMessage isHidden>{announcement(copy, state, percentText(locale, quarter), moment)}</StatusMessage>
}

function announcement(copy: Messages['firstSyncProgress'], state: FirstSyncState, percent: string, moment: string) {
  switch (state) {
    case 'syncing':
      return copy.announce.running({ percent })
    case 'stopping':
      return copy.stoppingTitle
    case 'paused':
      return copy.pausedTitle
    case 'finished':
      return copy.announce.finished
    case 'waiting_for_window':
      return moment === '' ? '' : copy.waitingTitle({ moment })
    case 'due':
    case 'not_linked':
      // Said by what is seen on the page.
      return ''
  }
}
