'use client'
import { getQuickBooksDesktop } from '../api/desktop'
import { createPause, deletePause, updatePause } from '../api/pauses'
import type { PauseInput } from '../api/schemas/inputs'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type { Pause } from '../api/schemas/schedule'
import type { Transport } from '../api/transport/transport'
import { isConnectionsError } from '../errors'
import type { Action } from './useAction'
import { useDesktopAction } from './useDesktopAction'

/** What can be done about a connection's pauses. Times are ISO 8601 UTC. */
export interface PauseActions {
  /** Pauses from `startsAt` (absent: now) to `endsAt`. */
  pause: Action<[PauseInput], QuickBooksDesktop>
  /** Moves the end of the pause with this id. */
  moveEnd: Action<[pauseId: string, endsAt: string], QuickBooksDesktop>
  /** Moves a pause to another time. One that starts at another time than before is a new pause with a new id. */
  change: Action<[pause: Pause, to: Pick<Pause, 'startsAt' | 'endsAt'>], QuickBooksDesktop>
  /** Resumes now, or cancels a coming pause. A pause that has ended meanwhile is no error. */
  end: Action<[pauseId: string], QuickBooksDesktop>
}

/** Pauses syncs, moves pauses, and resumes. */
export function usePauses(connectionId: string): PauseActions {
  return {
    pause: useDesktopAction(connectionId, createPause, 'pauses'),
    moveEnd: useDesktopAction(connectionId, updatePause, 'pauses'),
    change: useDesktopAction(connectionId, changePause, 'pauses'),
    end: useDesktopAction(connectionId, endPause, 'pauses'),
  }
}

async function changePause(
  transport: Transport,
  connectionId: string,
  { id, startsAt }: Pause,
  to: Pick<Pause, 'startsAt' | 'endsAt'>,
) {
  if (to.startsAt === startsAt) return updatePause(transport, connectionId, id, to.endsAt)
  // The API moves only ends. If the new pause were created first, it would merge with the old one where they overlap.
  await endPause(transport, connectionId, id)
  return createPause(transport, connectionId, { startsAt: to.startsAt, endsAt: to.endsAt })
}

async function endPause(transport: Transport, connectionId: string, pauseId: string) {
  try {
    return await deletePause(transport, connectionId, pauseId)
  } catch (error) {
    if (!isConnectionsError(error) || error.code !== 'not_found') throw error
    return getQuickBooksDesktop(transport, connectionId)
  }
}
