'use client'
import { issuePassword } from '../api/password'
import type { IssuedPassword } from '../api/schemas/credentials'
import { type Action, useAction } from './useAction'
import { useConnectionsClient } from './useConnectionsClient'
import { useRefreshDesktop } from './useRefresh'

/** Issues a new Web Connector password. Keep the answer in component state only, and drop it on unmount. */
export function usePasswordIssue(connectionId: string): Action<[], IssuedPassword> {
  const { transport } = useConnectionsClient()
  const refresh = useRefreshDesktop(connectionId)
  return useAction(async () => {
    const issued = await issuePassword(transport, connectionId)
    refresh()
    return issued
  })
}
