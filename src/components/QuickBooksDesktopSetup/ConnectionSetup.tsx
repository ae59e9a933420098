'use client'
import type { SetupStepId } from '../../domain/setup/setupSteps'
import { useNotifyOnChange } from '../../hooks/useLatestCallback'
import { useQuickBooksDesktop } from '../../hooks/useQuickBooksDesktop'
import { DesktopGate } from '../ui/DesktopGate'
import { OpenSetup } from './OpenSetup'
import type { SetupCallbacks } from './SetupCallbacks'

export interface ConnectionSetupProps {
  connectionId: string
  callbacks: SetupCallbacks
  schedule: 'ask' | 'skip'
  /** The step that was on screen before there was a connection. */
  cameFrom?: SetupStepId | undefined
}

/** Setup of a connection that there is. While nothing is known of it, no step is shown. */
export function ConnectionSetup({ connectionId, ...rest }: ConnectionSetupProps) {
  const result = useQuickBooksDesktop(connectionId)
  // A look fails in the cache, outside of any handler of ours.
  useNotifyOnChange(result.status === 'loading' ? null : result.error, (error) => rest.callbacks.onError?.(error))
  return <DesktopGate connectionId={connectionId}>{(desktop) => <OpenSetup desktop={desktop} {...rest} />}</DesktopGate>
}
