'use client'
import { useEffect, useState } from 'react'
import { useMessages } from '../../messages/useMessages'
import { StatusMessage } from './StatusMessage'

export interface SkeletonProps {
  /** How many lines of text to leave room for. */
  lines?: number
}

/** Leaves room for content that is loading, and tells screen readers so. */
export function Skeleton({ lines = 4 }: SkeletonProps) {
  return (
    <div className="connections-skeleton">
      <LoadingStatus />
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="connections-skeleton-line" aria-hidden="true" />
      ))}
    </div>
  )
}

const announceAfterMs = 500

/** Tells screen readers that content is loading, if it takes longer than a moment. */
export function LoadingStatus() {
  const { common } = useMessages()
  const [isSlow, setIsSlow] = useState(false)
  // Screen readers announce changes only in a region that was on the page, empty, for a while.
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), announceAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return <StatusMessage isHidden>{isSlow && common.loading}</StatusMessage>
}
