'use client'
import { useVisitorPlatform } from '../../hooks/useVisitorPlatform'
import { useMessages } from '../../messages/useMessages'
import { Notice } from '../ui/Notice'

/** Says so where this computer can't be the one with QuickBooks, since it doesn't run Windows. */
export function OtherComputerNotice() {
  const platform = useVisitorPlatform()
  const { requirementsChecklist: words } = useMessages()
  if (platform === 'windows' || platform === 'unknown') return null
  return (
    <Notice tone="warning" title={words.elsewhere.title({ platform: words.platforms[platform] })}>
      <p>{words.elsewhere.body}</p>
    </Notice>
  )
}
