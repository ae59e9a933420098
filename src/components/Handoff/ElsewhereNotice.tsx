'use client'
import { isElsewhere } from '../../domain/setup/visitorPlatform'
import { useVisitorPlatform } from '../../hooks/useVisitorPlatform'
import { useMessages } from '../../messages/useMessages'
import { Notice } from '../ui/Notice'
import { HandoffLink } from './HandoffLink'

export interface ElsewhereNoticeProps {
  connectionId: string
  /** True where carrying on elsewhere is the thing to do. */
  isPrimary?: boolean
}

/** Says to a visitor without Windows that the work is on another computer, with the way there; nothing on Windows. */
export function ElsewhereNotice({ connectionId, isPrimary = false }: ElsewhereNoticeProps) {
  const { elsewhere, platforms } = useMessages().requirementsChecklist
  const platform = useVisitorPlatform()
  if (!isElsewhere(platform)) return null
  return (
    <>
      <Notice tone={isPrimary ? 'warning' : 'info'} title={elsewhere.title({ platform: platforms[platform] })}>
        <p>{elsewhere.body}</p>
      </Notice>
      <HandoffLink connectionId={connectionId} isPrimary={isPrimary} />
    </>
  )
}
