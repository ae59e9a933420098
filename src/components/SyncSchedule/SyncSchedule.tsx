'use client'
import type { ScheduleChangeEvent } from '../ui/ConnectionEvent'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

/** What the component shows, fetched when it is needed. @internal */
export const LazyScheduleForm = lazyWithPreload(async () => (await import('./ScheduleForm')).ScheduleForm)

const parts: Parts = { messages: ['steps'], code: [LazyScheduleForm] }

/** Props of {@link SyncSchedule}. */
export interface SyncScheduleProps extends SharedProps {
  /** The connection whose hours are chosen. */
  connectionId: string
  /** Called once the service has saved the new schedule. */
  onScheduleChange?: ((event: ScheduleChangeEvent) => void) | undefined
}

/** Lets the customer choose the hours in which syncs may run, and shows them in a picture of the week. */
export function SyncSchedule({ connectionId, onScheduleChange, messages, onError }: SyncScheduleProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      <DesktopGate connectionId={connectionId}>
        {(desktop, isStale) => (
          <LazyScheduleForm desktop={desktop} isStale={isStale} onScheduleChange={onScheduleChange} />
        )}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
