'use client'
import { type ReactNode, useState } from 'react'
import { emptyFacts } from '../../domain/setup/setupFacts'
import { setupProgress, type SetupStepId } from '../../domain/setup/setupSteps'
import { useNotifyOnChange } from '../../hooks/useLatestCallback'
import { usePendingConnection } from '../../hooks/usePendingConnection'
import { useQuickBooksDesktop } from '../../hooks/useQuickBooksDesktop'
import { useSetupStart } from '../../hooks/useSetupStart'
import type { ConfirmationOptions } from '../ui/ConfirmationOptions'
import { PlatformChoice } from '../PlatformPicker/PlatformPicker'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { ErrorNotice } from '../ui/ErrorNotice'
import { type Parts, PartsScope, useArePartsReady, usePreloadedParts } from '../ui/PartsScope'
import { Skeleton } from '../ui/Skeleton'
import { RemovedStep } from './DisconnectedStep'
import { OpenSetup } from './OpenSetup'
import type { SetupCallbacks } from './SetupCallbacks'
import { SetupFrame } from './SetupFrame'
import { stepParts } from './SetupStep'

export type { SetupCallbacks } from './SetupCallbacks'

const parts: Parts = { messages: ['setup'] }

export interface QuickBooksDesktopSetupProps extends SetupCallbacks, ConfirmationOptions, SharedProps {
  /**
   * The connection to set up. Without one, the company's latest unfinished QuickBooks Desktop connection is continued;
   * where there is none, one is created when the customer has chosen their QuickBooks.
   */
  connectionId?: string | undefined
  /** Whether the customer chooses when to sync: `ask` (default), or `skip` where you decide that elsewhere. */
  schedule?: 'ask' | 'skip' | undefined
}

/** Setup of QuickBooks Desktop, from the first choice to the first sync, in the page. */
export function QuickBooksDesktopSetup({
  connectionId,
  schedule = 'ask',
  confirmCompany,
  onOpenConnection,
  messages,
  ...callbacks
}: QuickBooksDesktopSetupProps) {
  const [createdId, setCreatedId] = useState<string | null>(null)
  const [startedId, setStartedId] = useState<string | null>(null)
  const [removedId, setRemovedId] = useState<string | null>(null)
  // A host may still pass the id of a connection that somebody has removed.
  const givenId = connectionId === removedId ? undefined : connectionId
  // A host may pass the new id back at once, while the customer's choice is still being saved.
  const isCreating = startedId !== null && createdId === null && (givenId ?? startedId) === startedId
  const currentId = isCreating ? null : (givenId ?? createdId)
  const startAgain = (id: string) => {
    setRemovedId(id)
    setCreatedId(null)
    setStartedId(null)
  }
  const options = {
    callbacks,
    schedule,
    confirmation: { confirmCompany, onOpenConnection },
    onStartAgain: startAgain,
  }
  const startedCallbacks: SetupCallbacks = {
    ...callbacks,
    onConnectionStarted: (event) => {
      setStartedId(event.connectionId)
      callbacks.onConnectionStarted?.(event)
    },
  }
  return (
    <ConnectionsRoot messages={messages} onError={callbacks.onError} parts={parts}>
      {currentId === null ? (
        <PendingConnectionGate>
          {(pendingId) =>
            pendingId === null || pendingId === removedId ? (
              <NewConnectionSetup callbacks={startedCallbacks} schedule={schedule} onReady={setCreatedId} />
            ) : (
              <ConnectionSetup connectionId={pendingId} {...options} />
            )
          }
        </PendingConnectionGate>
      ) : (
        <ConnectionSetup
          key={currentId}
          connectionId={currentId}
          cameFrom={currentId === createdId ? 'choose_platform' : undefined}
          {...options}
        />
      )}
    </ConnectionsRoot>
  )
}

interface PendingConnectionGateProps {
  children: (connectionId: string | null) => ReactNode
}

/** Waits until it is known whether an earlier setup is unfinished, so that no second connection is created. */
function PendingConnectionGate({ children }: PendingConnectionGateProps) {
  const result = usePendingConnection()
  const arePartsReady = useArePartsReady()
  if (result.status === 'failed') {
    return <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  }
  return arePartsReady && result.status === 'ready' ? children(result.connectionId) : <Skeleton />
}

interface NewConnectionSetupProps {
  callbacks: SetupCallbacks
  schedule: 'ask' | 'skip'
  /** There is a connection, and its first step is done. */
  onReady: (connectionId: string) => void
}

/** Setup before there is a connection: choosing the platform creates it. */
function NewConnectionSetup({ callbacks, schedule, onReady }: NewConnectionSetupProps) {
  const { run, isRunning, error } = useSetupStart((connectionId) => callbacks.onConnectionStarted?.({ connectionId }))
  const progress = setupProgress(emptyFacts, { asksSchedule: schedule === 'ask' })
  // The network is idle while the customer chooses.
  usePreloadedParts(stepParts)
  useNotifyOnChange(progress.shown, (step) => callbacks.onStepChange?.({ connectionId: null, step }))
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

interface ConnectionSetupProps {
  connectionId: string
  callbacks: SetupCallbacks
  schedule: 'ask' | 'skip'
  confirmation: ConfirmationOptions
  /** The step that was on screen before there was a connection. */
  cameFrom?: SetupStepId | undefined
  /** The connection is gone, and the customer wants another. */
  onStartAgain: (removedId: string) => void
}

/** Setup of an existing connection. Shows no step until the connection has loaded. */
function ConnectionSetup({ connectionId, onStartAgain, ...rest }: ConnectionSetupProps) {
  const read = useQuickBooksDesktop(connectionId)
  const arePartsReady = useArePartsReady()
  const isRemoved = read.status !== 'loading' && read.error?.code === 'not_found'
  if (isRemoved && arePartsReady) return <RemovedStep onStartAgain={() => onStartAgain(connectionId)} />
  return (
    <PartsScope parts={stepParts}>
      <DesktopGate connectionId={connectionId}>{(desktop) => <OpenSetup desktop={desktop} {...rest} />}</DesktopGate>
    </PartsScope>
  )
}
