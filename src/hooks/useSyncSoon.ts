'use client'
import { useEffect } from 'react'
import type { ConnectionsClient } from '../api/createConnectionsClient'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import { isTold, syncSoon } from '../domain/schedule/syncSoon'
import { useConnectionsClient } from './useConnectionsClient'
import { useLatestCallback } from './useLatestCallback'

/** Which sync of each connection was told last: a page that is left and opened again tells none twice. */
const toldBy = new WeakMap<ConnectionsClient, Map<string, Date>>()

/** When a sync starts that is expected within five minutes, or null. Calls `notify` once for each; it moves along with pauses and hours. */
export function useSyncSoon(desktop: QuickBooksDesktop, now: Date, notify: (startsAt: Date) => void): Date | null {
  const client = useConnectionsClient()
  const latest = useLatestCallback(notify)
  const { connectionId } = desktop
  const soonAt = syncSoon(desktop, now)
  const soon = soonAt?.getTime() ?? null
  // Time brings it about, and no press that a handler could answer.
  useEffect(() => {
    if (soon === null) return
    const told = toldBy.get(client) ?? new Map<string, Date>()
    toldBy.set(client, told)
    const startsAt = new Date(soon)
    if (isTold(told.get(connectionId) ?? null, startsAt)) return
    told.set(connectionId, startsAt)
    latest(startsAt)
  }, [client, connectionId, soon, latest])
  return soonAt
}
