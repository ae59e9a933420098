'use client'
import type { Connection } from '../api/schemas/connection'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import { type DesktopStatus, desktopStatus } from '../domain/connection/desktopStatus'
import type { ReadResult } from './readResult'
import { useClock } from './useNow'
import { useConnection } from './useConnection'
import { useQuickBooksDesktop } from './useQuickBooksDesktop'

/** How a QuickBooks Desktop connection stands, and what that is told from. */
export type ConnectionStatusResult = ReadResult<{
  health: DesktopStatus
  connection: Connection
  desktop: QuickBooksDesktop
}>

/** Follows how a QuickBooks Desktop connection stands, as its service tells and as its clock goes on. */
export function useConnectionStatus(connectionId: string): ConnectionStatusResult {
  const desktopRead = useQuickBooksDesktop(connectionId)
  const connectionRead = useConnection(connectionId)
  const desktop = desktopRead.status === 'ready' ? desktopRead.desktop : null
  const connection = connectionRead.status === 'ready' ? connectionRead.connection : null
  const health = useClock((now) => desktop && connection && desktopStatus(desktop, connection.status, now))
  if (desktopRead.status === 'failed') return desktopRead
  if (connectionRead.status === 'failed') return connectionRead
  if (desktopRead.status === 'loading' || connectionRead.status === 'loading' || health === null) {
    return { status: 'loading' }
  }
  return { ...desktopRead, connection: connectionRead.connection, health }
}
