'use client'
import { updateQuickBooksDesktop } from '../api/desktop'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type { QuickBooksDesktopUpdate } from '../api/schemas/quickBooksDesktopUpdate'
import type { Action } from './useAction'
import { useDesktopAction } from './useDesktopAction'

/** Tells the service what only the customer knows, such as where QuickBooks runs. */
export function useDesktopUpdate(connectionId: string): Action<[QuickBooksDesktopUpdate], QuickBooksDesktop> {
  return useDesktopAction(connectionId, updateQuickBooksDesktop)
}
