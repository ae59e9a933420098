'use client'
import { answerCompany, replaceConfiguration, requestSync, updateQuickBooksDesktop } from '../api/desktopChanges'
import type { OptionalPart } from '../api/optionalParts'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type {
  CompanyAnswer,
  ConfigurationReplacement,
  QuickBooksDesktopUpdate,
  ScheduleInput,
  SyncRequest,
} from '../api/schemas/inputs'
import { setSyncSchedule } from '../api/syncSchedule'
import type { Transport } from '../api/transport/transport'
import { type Action, useAction } from './useAction'
import { useConnectionsClient } from './useConnectionsClient'
import { useRefreshConnection } from './useRefresh'
import { showChange } from '../api/desktopCache'

/** A change to a connection; the service's answer goes on the screen of everything that shows it. `part`: where a service may leave it out. */
export function useDesktopAction<Input extends readonly unknown[]>(
  connectionId: string,
  change: (transport: Transport, connectionId: string, ...input: Input) => Promise<QuickBooksDesktop>,
  part: OptionalPart | null = null,
): Action<Input, QuickBooksDesktop> {
  const client = useConnectionsClient()
  return useAction((...input: Input) =>
    showChange(client, connectionId, () => change(client.transport, connectionId, ...input), part),
  )
}

/** Tells the service what only the customer knows, such as where QuickBooks runs. */
export function useDesktopUpdate(connectionId: string): Action<[QuickBooksDesktopUpdate], QuickBooksDesktop> {
  return useDesktopAction(connectionId, updateQuickBooksDesktop)
}

/** Queues a sync now. */
export function useSyncRequest(connectionId: string): Action<[SyncRequest?], QuickBooksDesktop> {
  return useDesktopAction(connectionId, requestSync)
}

/** Sets when syncs may run. */
export function useSyncSchedule(connectionId: string): Action<[ScheduleInput], QuickBooksDesktop> {
  return useDesktopAction(connectionId, setSyncSchedule, 'syncSchedule')
}

/** Says whether the company that is open in QuickBooks is the right one. */
export function useCompanyAnswer(connectionId: string): Action<[CompanyAnswer], QuickBooksDesktop> {
  return useDesktopAction(connectionId, answerCompany)
}

/** Makes a new registration, with a new configuration file. A linked connection goes back to setup, which the list shows too. */
export function useConfigurationReplacement(
  connectionId: string,
): Action<[ConfigurationReplacement], QuickBooksDesktop> {
  const refresh = useRefreshConnection(connectionId)
  return useDesktopAction(connectionId, (transport, id, replacement: ConfigurationReplacement) =>
    replaceConfiguration(transport, id, replacement).finally(refresh),
  )
}
