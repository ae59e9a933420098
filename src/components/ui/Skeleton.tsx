'use client'
import { useEffect, useState } from 'react'
import { useMessages } from '../../messages/useMessages'
import { StatusMessage } from './StatusMessage'

export interface SkeletonProps {
  /** How many lines of text the space stands for. */
  lines?: number
}

/** Holds the place of what is being loaded, and says so to screen readers. */
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

const quickMs = 500

/** Tells screen readers what is not at once there; what is, speaks for itself. */
export function LoadingStatus() {
  const { common } = useMessages()
  const [isSlow, setIsSlow] = useState(false)
  // Time passes outside React, and the empty region must have stood for a while to be listened to.
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), quickMs)
    return () => clearTimeout(timer)
  }, [])
  return <StatusMessage isHidden>{isSlow && common.loading}</StatusMessage>
}
