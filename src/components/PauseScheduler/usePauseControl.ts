'use client'
import { isBefore } from 'date-fns/isBefore'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Pause } from '../../api/schemas/schedule'
import type { Action } from '../../hooks/useAction'
import { useLatestCallback } from '../../hooks/useLatestCallback'
import { type PauseActions, usePauses } from '../../hooks/usePauses'
import type { PauseEvent } from '../ui/ConnectionEvent'

/** The host's callbacks. */
export interface PauseCallbacks {
  /** A pause was made or its end moved, one to come included. Overlapping pauses are one, with the id of the earliest. */
  onPause?: ((event: PauseEvent) => void) | undefined
  /** A pause was ended before its time, or one to come was cancelled. */
  onResume?: ((event: PauseEvent) => void) | undefined
}

/** An action that calls the host's callback. `run` resolves to whether it succeeded. */
export interface PauseControl<Input extends readonly unknown[]> extends Pick<
  Action<Input, QuickBooksDesktop>,
  'isRunning' | 'error' | 'reset'
> {
  run: (...input: Input) => Promise<boolean>
}

interface PauseControls {
  pause: PauseControl<Parameters<PauseActions['pause']['run']>>
  moveEnd: PauseControl<Parameters<PauseActions['moveEnd']['run']>>
  change: PauseControl<Parameters<PauseActions['change']['run']>>
  end: PauseControl<[pause: Pause]>
}

/** The actions of `usePauses`, which call the host's callbacks when they succeed. */
export function usePauseControl(connectionId: string, callbacks: PauseCallbacks): PauseControls {
  const { pause, moveEnd, change, end } = usePauses(connectionId)
  const notifyPaused = useLatestCallback((desktop: QuickBooksDesktop, endsAt: string) => {
    const pauses = desktop.pause === null ? desktop.upcomingPauses : [desktop.pause, ...desktop.upcomingPauses]
    // A pause that merged with another may end later than was asked.
    const paused = pauses.find((one) => !isBefore(one.endsAt, endsAt))
    if (paused) callbacks.onPause?.({ connectionId, pause: paused })
  })
  const notifyResumed = useLatestCallback((ended: Pause) => callbacks.onResume?.({ connectionId, pause: ended }))
  return {
    pause: withNotification(pause, (desktop, { endsAt }) => notifyPaused(desktop, endsAt)),
    moveEnd: withNotification(moveEnd, (desktop, _pauseId, endsAt) => notifyPaused(desktop, endsAt)),
    change: withNotification(change, (desktop, _pause, { endsAt }) => notifyPaused(desktop, endsAt)),
    end: {
      ...end,
      run: async (ended) => {
        const desktop = await end.run(ended.id)
        if (desktop) notifyResumed(ended)
        return desktop !== undefined
      },
    },
  }
}

function withNotification<Input extends readonly unknown[]>(
  { run, ...state }: Action<Input, QuickBooksDesktop>,
  notify: (desktop: QuickBooksDesktop, ...input: Input) => void,
): PauseControl<Input> {
  return {
    ...state,
    run: async (...input) => {
      const desktop = await run(...input)
      if (desktop) notify(desktop, ...input)
      return desktop !== undefined
    },
  }
}
