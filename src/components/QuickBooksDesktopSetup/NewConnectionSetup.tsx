'use client'
import { emptyFacts } from '../../domain/setup/setupFacts'
import { setupProgress } from '../../domain/setup/setupSteps'
import { useNotifyOnChange } from '../../hooks/useLatestCallback'
import { useSetupStart } from '../../hooks/useSetupStart'
import { PlatformChoice } from '../PlatformPicker/PlatformChoice'
import type { SetupCallbacks } from './SetupCallbacks'
import { SetupFrame } from './SetupFrame'

export interface NewConnectionSetupProps {
  callbacks: SetupCallbacks
  schedule: 'ask' | 'skip'
  /** There is a connection, and its first step is done. */
  onReady: (connectionId: string) => void
}

/** Setup before there is a connection: the choice that creates it. */
export function NewConnectionSetup({ callbacks, schedule, onReady }: NewConnectionSetupProps) {
  const { run, isRunning, error } = useSetupStart((connectionId) => callbacks.onConnectionStarted?.({ connectionId }))
  const progress = setupProgress(emptyFacts, { asksSchedule: schedule === 'ask' })
  useNotifyOnChange(progress.shown, () => callbacks.onStepChange?.(progress.shown))
  return (
    <SetupFrame progress={progress}>
      <PlatformChoice
        chosen={null}
        onChoose={(hosting) => void run(hosting).then((desktop) => desktop && onReady(desktop.connectionId))}
        isRunning={isRunning}
        error={error}
      />
    </SetupFrame>
  )
}
