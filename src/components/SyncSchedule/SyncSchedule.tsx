'use client'
import type { SyncSchedule as Schedule } from '../../api/schemas/schedule'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { DesktopGate } from '../ui/DesktopGate'
import { LaterScheduleForm } from './LaterScheduleForm'

/** Props of {@link SyncSchedule}. */
export interface SyncScheduleProps extends OwnMessages {
  /** The connection whose hours are chosen. */
  connectionId: string
  /** The service has taken a new schedule. */
  onScheduleChange?: ((schedule: Schedule) => void) | undefined
}

/** Lets the customer choose the hours in which syncs may run, and shows them on a week. */
export function SyncSchedule({ connectionId, onScheduleChange, messages }: SyncScheduleProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId} preload={LaterScheduleForm}>
        {(desktop, isStale) => (
          <LaterScheduleForm desktop={desktop} isStale={isStale} onScheduleChange={onScheduleChange} />
        )}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
