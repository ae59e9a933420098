'use client'
import { createPause, deletePause, movePauseEnd } from '../api/pauses'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type { PauseInput } from '../api/schemas/pauseInput'
import type { Action } from './useAction'
import { useDesktopAction } from './useDesktopAction'

/** What can be done about a connection's pauses. */
export interface PauseActions {
  /** Pauses from `startsAt` (absent: now) to `endsAt`. */
  pause: Action<[PauseInput], QuickBooksDesktop>
  /** Moves the end of the pause with this id. */
  moveEnd: Action<[pauseId: string, endsAt: string], QuickBooksDesktop>
  /** Resumes now, or cancels a coming pause. */
  end: Action<[pauseId: string], QuickBooksDesktop>
}

/** Pauses syncs, moves a pause's end, and resumes. */
export function usePauses(connectionId: string): PauseActions {
  return {
    pause: useDesktopAction(connectionId, createPause),
    moveEnd: useDesktopAction(connectionId, movePauseEnd),
    end: useDesktopAction(connectionId, deletePause),
  }
}
