'use client'
import type { SyncSchedule as Schedule } from '../../api/schemas/schedule'
import { ConnectionsRoot, type OwnMessages } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'

/** What the component shows, fetched when it is needed. @internal */
export const LazyScheduleForm = lazyWithPreload(async () => (await import('./ScheduleForm')).ScheduleForm)

/** Props of {@link SyncSchedule}. */
export interface SyncScheduleProps extends OwnMessages {
  /** The connection whose hours are chosen. */
  connectionId: string
  /** Called once the service has saved the new schedule. */
  onScheduleChange?: ((schedule: Schedule) => void) | undefined
}

/** Lets the customer choose the hours in which syncs may run, and shows them in a picture of the week. */
export function SyncSchedule({ connectionId, onScheduleChange, messages }: SyncScheduleProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId} preload={LazyScheduleForm}>
        {(desktop, isStale) => (
          <LazyScheduleForm desktop={desktop} isStale={isStale} onScheduleChange={onScheduleChange} />
        )}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
