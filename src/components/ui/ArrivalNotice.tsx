'use client'
import { useEffect, useRef, useState } from 'react'
import { LiveRegion } from './LiveRegion'
import { Notice, type NoticeProps } from './Notice'

export interface ArrivalNoticeProps extends Omit<NoticeProps, 'role'> {
  /** False draws nothing yet. */
  isReached: boolean
}

/**
 * Says that something was reached. Where reaching it took away the button that had focus, the notice takes the focus, so that
 * a keyboard or screen reader user goes on from here and not from the top of the page.
 */
export function ArrivalNotice({ isReached, ...notice }: ArrivalNoticeProps) {
  const [wasReached] = useState(isReached)
  const frame = useRef<HTMLDivElement>(null)
  // Focus belongs to the browser; only the finished page shows whether it was lost.
  useEffect(() => {
    const hasLostFocus = document.activeElement === null || document.activeElement === document.body
    if (isReached && !wasReached && hasLostFocus) frame.current?.focus()
  }, [isReached, wasReached])
  return <LiveRegion focusRef={frame}>{isReached && <Notice {...notice} />}</LiveRegion>
}
