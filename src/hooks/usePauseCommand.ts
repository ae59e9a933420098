'use client'
import { getQuickBooksDesktop } from '../api/desktop'
import { createPause, deletePause, movePauseEnd } from '../api/pauses'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type { Pause } from '../api/schemas/schedule'
import type { Transport } from '../api/transport/transport'
import { isConnectionsError } from '../errors'
import type { Action } from './useAction'
import { useDesktopAction } from './useDesktopAction'

/** What can be done about a pause. Times are ISO 8601 UTC. */
export type PauseCommand =
  /** Without `startsAt` it begins now. */
  | { kind: 'start'; startsAt?: string; endsAt: string }
  | { kind: 'change'; pause: Pause; startsAt: string; endsAt: string }
  /** Resumes now, or cancels a pause to come. */
  | { kind: 'end'; pause: Pause }

/** Makes, changes and ends pauses. */
export function usePauseCommand(connectionId: string): Action<[PauseCommand], QuickBooksDesktop> {
  return useDesktopAction(connectionId, perform)
}

async function perform(transport: Transport, connectionId: string, command: PauseCommand) {
  if (command.kind === 'start') {
    const { startsAt, endsAt } = command
    return createPause(transport, connectionId, startsAt === undefined ? { endsAt } : { startsAt, endsAt })
  }
  const { pause } = command
  if (command.kind === 'end') return remove(transport, connectionId, pause)
  const { startsAt, endsAt } = command
  if (startsAt === pause.startsAt) return movePauseEnd(transport, connectionId, pause.id, endsAt)
  // Only an end can be moved. Made first, the new pause would merge with the old one where they overlap.
  await remove(transport, connectionId, pause)
  return createPause(transport, connectionId, { startsAt, endsAt })
}

/** A pause that has gone meanwhile, by its end or by someone else's hand, is as wanted. */
async function remove(transport: Transport, connectionId: string, { id }: Pause) {
  try {
    return await deletePause(transport, connectionId, id)
  } catch (error) {
    if (!isConnectionsError(error) || error.code !== 'not_found') throw error
    return getQuickBooksDesktop(transport, connectionId)
  }
}
