'use client'
import { useEffect, useRef, useState } from 'react'
import { LiveRegion } from './LiveRegion'
import { Notice, type NoticeProps } from './Notice'

export interface ArrivalNoticeProps extends Omit<NoticeProps, 'role'> {
  /** False shows nothing yet. */
  isReached: boolean
}

/**
 * Says that a milestone is reached. If the focused button disappeared with that, the notice takes the focus, so that
 * keyboard and screen reader users continue here and not at the top of the page.
 */
export function ArrivalNotice({ isReached, ...notice }: ArrivalNoticeProps) {
  const [wasReached] = useState(isReached)
  const frame = useRef<HTMLDivElement>(null)
  // Only after rendering can we tell whether the focus was lost.
  useEffect(() => {
    const hasLostFocus = document.activeElement === null || document.activeElement === document.body
    if (isReached && !wasReached && hasLostFocus) frame.current?.focus()
  }, [isReached, wasReached])
  return <LiveRegion focusRef={frame}>{isReached && <Notice {...notice} />}</LiveRegion>
}
