'use client'
import { useState } from 'react'
import type { SyncRequest } from '../api/schemas/inputs'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import { useSyncRequest } from './useDesktopAction'

/** A sync that is requested, and whether it has not started yet: a request is over once a sync runs. */
export function usePendingSync({ connectionId, activity }: QuickBooksDesktop) {
  const { run, isRunning, error } = useSyncRequest(connectionId)
  const isBusy = activity.state === 'syncing' || activity.state === 'stopping'
  const [isRequested, setIsRequested] = useState(false)
  if (isBusy && isRequested) setIsRequested(false)
  /** False where it was refused. */
  const request = async (sync?: SyncRequest) => {
    const isTaken = (await run(sync)) !== undefined
    if (isTaken) setIsRequested(true)
    return isTaken
  }
  return { request, isRequested, isRunning, isBusy, error }
}
