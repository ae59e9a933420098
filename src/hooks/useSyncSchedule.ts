'use client'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type { SyncScheduleInput } from '../api/schemas/syncScheduleInput'
import { setSyncSchedule } from '../api/syncSchedule'
import type { Action } from './useAction'
import { useDesktopAction } from './useDesktopAction'

/** Sets when syncs may run. */
export function useSyncSchedule(connectionId: string): Action<[SyncScheduleInput], QuickBooksDesktop> {
  return useDesktopAction(connectionId, setSyncSchedule)
}
