'use client'
import { LoadingStatus } from './LoadingStatus'

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
