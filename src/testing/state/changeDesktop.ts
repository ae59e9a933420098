import type { TimelineEntry } from '../../api/schemas/timeline'
import { type DesktopSituation, withSituation } from './DesktopSituation'
import type { FakeDesktop, FakeState } from './FakeState'
import { readDocument } from './readDocument'

/** What the timeline tells of a change. */
export type Happening = Pick<TimelineEntry, 'kind' | 'by' | 'detail' | 'startsAt' | 'endsAt'>

/** The one door for every change of a connection: changes it, writes the timeline, and tells who listens. */
export function changeDesktop(
  state: FakeState,
  desktop: FakeDesktop,
  change: DesktopSituation,
  ...happenings: Happening[]
): void {
  const now = state.now()
  desktop.document = withSituation(desktop.document, change)
  for (const happening of happenings) {
    desktop.timeline.push({ id: `event-${state.nextNumber()}`, at: now.toISOString(), ...happening })
  }
  const document = readDocument(desktop, now)
  for (const listener of desktop.listeners) listener.changed(document)
}
