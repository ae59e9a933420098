'use client'
import { useEffect } from 'react'
import type { ConnectionsClient } from '../api/createConnectionsClient'

/** Keeps the client's private cache listening to focus and reconnection for as long as a provider shows it. */
export function useQueryClientMount({ queryClient }: ConnectionsClient): void {
  // An explicit query client does nothing on focus or reconnection until it is mounted.
  useEffect(() => {
    queryClient.mount()
    return () => queryClient.unmount()
  }, [queryClient])
}
