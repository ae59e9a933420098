'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Action } from '../../hooks/useAction'
import { useLatestCallback } from '../../hooks/useLatestCallback'
import { type PauseCommand, usePauseCommand } from '../../hooks/usePauseCommand'
import type { PauseSchedulerProps } from './PauseScheduler'

/** What a host hears of pauses. */
export type PauseCallbacks = Pick<PauseSchedulerProps, 'onPause' | 'onResume'>

/** A pause command whose outcome the host hears, once. `run` answers whether it was done. */
interface PauseControl extends Pick<Action<[PauseCommand], QuickBooksDesktop>, 'isRunning' | 'error' | 'reset'> {
  run: (command: PauseCommand) => Promise<boolean>
}

/** Makes, changes or ends a pause, and tells the host. */
export function usePauseControl(connectionId: string, callbacks: PauseCallbacks): PauseControl {
  const { run, ...rest } = usePauseCommand(connectionId)
  const tell = useLatestCallback((command: PauseCommand, { pause, upcomingPauses }: QuickBooksDesktop) => {
    if (command.kind === 'end') {
      callbacks.onResume?.({ connectionId, pause: command.pause })
      return
    }
    // It may have merged with another, and then ends later than was asked.
    const pauses = pause === null ? upcomingPauses : [pause, ...upcomingPauses]
    const made = pauses.find(({ endsAt }) => Date.parse(endsAt) >= Date.parse(command.endsAt))
    if (made) callbacks.onPause?.({ connectionId, pause: made })
  })
  return {
    ...rest,
    run: async (command) => {
      const desktop = await run(command)
      if (desktop) tell(command, desktop)
      return desktop !== undefined
    },
  }
}
