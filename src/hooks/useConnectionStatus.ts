'use client'
import type { Connection } from '../api/schemas/connection'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import { type DesktopStatus, desktopStatus } from '../domain/connection/desktopStatus'
import type { ReadResult } from './useRead'
import { useClock } from './useNow'
import { useConnection } from './useConnection'
import { useQuickBooksDesktop } from './useQuickBooksDesktop'

/** The status of a QuickBooks Desktop connection, and what it is computed from. */
export type ConnectionStatusResult = ReadResult<{
  desktopStatus: DesktopStatus
  connection: Connection
  desktop: QuickBooksDesktop
}>

/** Follows the status of a QuickBooks Desktop connection: it changes with events from the service, and with time. */
export function useConnectionStatus(connectionId: string): ConnectionStatusResult {
  const desktopRead = useQuickBooksDesktop(connectionId)
  const connectionRead = useConnection(connectionId)
  const desktop = desktopRead.status === 'ready' ? desktopRead.desktop : null
  const current = useClock((now) => desktop && desktopStatus(desktop, now))
  if (desktopRead.status === 'failed') return desktopRead
  if (connectionRead.status === 'failed') return connectionRead
  if (desktopRead.status === 'loading' || connectionRead.status === 'loading' || current === null) {
    return { status: 'loading' }
  }
  return { ...desktopRead, connection: connectionRead.connection, desktopStatus: current }
}
