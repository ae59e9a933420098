'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { pauseChoices, pauseEnd } from '../../domain/pauseInput'
import { browserTimeZone } from '../../domain/timeZones'
import { usePauses } from '../../hooks/usePauses'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { StepPanel } from '../ui/StepPanel'
import type { PauseSchedulerProps } from './PauseScheduler'

interface PausePanelProps {
  desktop: QuickBooksDesktop
  callbacks: Omit<PauseSchedulerProps, 'connectionId'>
}

/** Pausing, for a connection that is already loaded. */
export function PausePanel({ desktop, callbacks }: PausePanelProps) {
  const { pauseScheduler: words } = useMessages()
  const { connectionId, applicationName, pause } = desktop
  const { pause: start, end } = usePauses(connectionId)
  const error = start.error ?? end.error
  const resume = async () => {
    if (pause && (await end.run(pause.id))) callbacks.onResume?.({ connectionId, pause })
  }
  const pauseFor = async (endsAt: Date) => {
    const answer = await start.run({ endsAt: endsAt.toISOString() })
    if (answer?.pause) callbacks.onPause?.({ connectionId, pause: answer.pause })
  }
  return (
    <StepPanel title={words.title} intro={words.intro({ applicationName })}>
      {pause ? (
        <Button icon="play" isBusy={end.isRunning} onClick={() => void resume()}>
          {words.resume}
        </Button>
      ) : (
        pauseChoices.map((choice) => (
          <Button key={choice} onClick={() => void pauseFor(pauseEnd(choice, new Date(), browserTimeZone()))}>
            {words.choices[choice]}
          </Button>
        ))
      )}
      {error && <ErrorNotice error={error} />}
    </StepPanel>
  )
}
