'use client'
import { useMessages } from '../../messages/useMessages'
import { Button } from './Button'
import { Notice } from './Notice'

export interface BrokenNoticeProps {
  onRetry: () => void
}

/** Says that a part of the page stopped working, and lets the user restart it. */
export function BrokenNotice({ onRetry }: BrokenNoticeProps) {
  const { common } = useMessages()
  return (
    <Notice tone="danger" title={common.broken.title} actions={<Button onClick={onRetry}>{common.tryAgain}</Button>}>
      <p>{common.broken.body}</p>
    </Notice>
  )
}
