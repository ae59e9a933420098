'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import { providerName } from '../../domain/connection/providerName'
import type { ObservationId } from '../../domain/problems/observations'
import { observationSteps } from '../../domain/problems/observationSteps'
import { useMessages } from '../../messages/useMessages'
import { ProblemSteps } from './ProblemSteps'
import { WindowChooser } from './WindowChooser'

export interface ObservationHelpProps {
  desktop: QuickBooksDesktop
  observation: ObservationId
}

/** What an observation means, and what to do. */
export function ObservationHelp({ desktop, observation }: ObservationHelpProps) {
  const t = inSyncMode(useMessages('trouble').troubleshooter, syncsOnce(desktop))
  const { what } = t.symptoms[observation]
  const { applicationName, hosting } = desktop
  return (
    <>
      <p>{what({ applicationName, providerName: providerName(desktop) })}</p>
      {observation === 'red_message' ? (
        <WindowChooser desktop={desktop} place="connection" />
      ) : (
        <ProblemSteps desktop={desktop} steps={observationSteps(observation, hosting)} />
      )}
    </>
  )
}
