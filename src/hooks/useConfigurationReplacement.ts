'use client'
import { replaceConfiguration } from '../api/desktop'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type { Action } from './useAction'
import { useDesktopAction } from './useDesktopAction'

/** Makes a new registration for the configuration file: the repair for QBWC1039. */
export function useConfigurationReplacement(connectionId: string): Action<[], QuickBooksDesktop> {
  return useDesktopAction(connectionId, replaceConfiguration)
}
