'use client'
import type { HandoffStatus } from '../../api/schemas/credentials'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Notice } from '../ui/Notice'

export interface HandoffOpenedProps {
  handoff: HandoffStatus
  /** Until when its opener may go on. */
  time: string
}

/** Says when the link was opened and on what, and what to do if that isn't the QuickBooks computer. */
export function HandoffOpened({ handoff: { openedAt, openedOn }, time }: HandoffOpenedProps) {
  const { handoff: messages, requirementsChecklist } = useMessages('setup')
  const locale = useLocale()
  if (openedAt == null) return null
  const at = localTimeText(locale, openedAt)
  if (openedOn == null || openedOn === 'other' || openedOn === 'windows') {
    const title = openedOn === 'windows' ? messages.openedOnWindows({ at }) : messages.opened({ at })
    return (
      <Notice tone="success" title={title}>
        <p>{messages.openedHint({ time })}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="warning" title={messages.openedOn({ at, platform: requirementsChecklist.platforms[openedOn] })}>
      <p>{messages.openedElsewhereHint}</p>
    </Notice>
  )
}
