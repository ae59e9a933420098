'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type FirstSyncState, syncProgress } from '../../domain/data/firstSync'
import type { Messages } from '../../messages/Messages'
import { percentText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { StatusMessage } from '../ui/StatusMessage'

interface FirstSyncAnnouncementProps {
  desktop: QuickBooksDesktop
  state: FirstSyncState
}

/** Tells screen readers each new state, and a running sync's progress at every quarter: not each percent. */
export function FirstSyncAnnouncement({ desktop, state }: FirstSyncAnnouncementProps) {
  const { firstSyncProgress: copy } = useMessages()
  const locale = useLocale()
  const quarter = Math.floor(syncProgress(desktop.dataTypes) / 25) * 25
  return <StatusMessage isHidden>{announcement(copy, state, percentText(locale, quarter))}</StatusMessage>
}

function announcement(copy: Messages['firstSyncProgress'], state: FirstSyncState, percent: string) {
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
    case 'due':
    case 'not_linked':
      // Said by what is seen on the page.
      return ''
  }
}
