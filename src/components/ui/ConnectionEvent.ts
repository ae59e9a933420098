import type { Hosting } from '../../api/schemas/quickBooksDesktop'
import type { Pause, Schedule } from '../../api/schemas/schedule'
import type { SetupStepId } from '../../domain/setup/setupSteps'

// A callback of one name gets the same event from every component, and an element's event of that name has it as `detail`.

/** The connection that a callback is about. */
export interface ConnectionEvent {
  /** The connection's id. */
  connectionId: string
}

/** Where a customer's QuickBooks runs, as they chose it. */
export interface HostingEvent extends ConnectionEvent {
  /** The choice that the service has saved. */
  hosting: Hosting
}

/** The pause that a callback is about. */
export interface PauseEvent extends ConnectionEvent {
  /** The pause as the service has it now; one that was ended or cancelled as it was before. */
  pause: Pause
}

/** The new sync schedule of a connection. */
export interface ScheduleChangeEvent extends ConnectionEvent {
  /** The schedule as the service has it now. */
  syncSchedule: Schedule
}

/** The step of setup that is shown. */
export interface StepChangeEvent {
  /** The connection that is being set up; null until choosing a platform has created one. */
  connectionId: string | null
  /** The step. */
  step: SetupStepId
}

/** What the manager shows. */
export interface LocationChangeEvent {
  /** The connection whose page is shown; null: the list of all. */
  connectionId: string | null
}

/** A sync that is expected within five minutes. */
export interface SyncSoonEvent extends ConnectionEvent {
  /** When it is expected to start, ISO 8601 UTC. */
  startsAt: string
}
