'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { Notice } from '../ui/Notice'

export interface ReconnectingNoticeProps {
  desktop: QuickBooksDesktop
}

/** Says which company a connection that had ended is brought back for. */
export function ReconnectingNotice({ desktop: { companyFile } }: ReconnectingNoticeProps) {
  const { setup: words } = useMessages()
  if (!companyFile) return null
  return (
    <Notice tone="info" title={words.reconnecting.title({ companyName: companyFile.companyName })}>
      <p>{words.reconnecting.body}</p>
    </Notice>
  )
}
