'use client'
import { requestSync } from '../api/desktop'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type { SyncRequest } from '../api/schemas/sync'
import type { Action } from './useAction'
import { useDesktopAction } from './useDesktopAction'

/** Queues a sync now. */
export function useSyncRequest(connectionId: string): Action<[SyncRequest?], QuickBooksDesktop> {
  return useDesktopAction(connectionId, requestSync)
}
