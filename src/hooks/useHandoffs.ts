'use client'
import { createHandoff, deleteHandoff } from '../api/handoffs'
import { callOfPart } from '../api/optionalParts'
import { handoffsQuery } from '../api/queries'
import { queryKeys } from '../api/queryKeys'
import type { HandoffStatus, HandoffLink } from '../api/schemas/credentials'
import { isConnectionsError } from '../errors'
import { type Action, useAction } from './useAction'
import { useConnectionsClient } from './useConnectionsClient'
import { type ReadResult, useRead } from './useRead'

const readEveryMs = 5000

/** The hand-offs of a connection that are still good, newest first. */
export type HandoffsResult = ReadResult<{ handoffs: readonly HandoffStatus[] }>

/** Reads whether a link for the QuickBooks computer is out, and where it was opened; looks again while one is. */
export function useHandoffs(connectionId: string): HandoffsResult {
  const { transport } = useConnectionsClient()
  return useRead(
    {
      ...handoffsQuery(transport, connectionId),
      // Whoever may not read them, or can't, is asked once and not again at each step.
      retryOnMount: false,
      refetchInterval: ({ state }) => (state.data && state.data.results.length > 0 ? readEveryMs : false),
    },
    ({ results }) => ({ handoffs: results }),
  )
}

/** What can be done about a connection's hand-offs. */
export interface HandoffActions {
  /** Makes a one-use link and ends the one before. The link is a secret: keep it in component state only. */
  create: Action<[], HandoffLink>
  /** Ends a hand-off, and what its opener may do. One that has ended meanwhile is no error. */
  end: Action<[handoffId: string], true>
}

/** Makes and ends links that open the same setup on the QuickBooks computer. */
export function useHandoffActions(connectionId: string): HandoffActions {
  const client = useConnectionsClient()
  const { transport, queryClient } = client
  const lookAgain = () => queryClient.invalidateQueries({ queryKey: queryKeys.handoffs(connectionId) })
  const create = useAction(async () => {
    const link = await callOfPart(client, connectionId, 'handoffs', () => createHandoff(transport, connectionId))
    await lookAgain()
    return link
  })
  const end = useAction(async (handoffId: string): Promise<true> => {
    const remove = () => deleteHandoff(transport, connectionId, handoffId)
    await callOfPart(client, connectionId, 'handoffs', remove).catch((error: unknown) => {
      if (!isConnectionsError(error) || error.code !== 'not_found') throw error
    })
    await lookAgain()
    return true
  })
  return { create, end }
}
