'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import type { ObservationId } from '../../domain/problems/observations'
import { observationSteps } from '../../domain/problems/observationSteps'
import { useMessages } from '../../messages/useMessages'
import { ProblemSteps } from './ProblemSteps'

export interface ObservationHelpProps {
  desktop: QuickBooksDesktop
  symptom: ObservationId
}

/** What a symptom means, and what to do about it. */
export function ObservationHelp({ desktop, symptom }: ObservationHelpProps) {
  const { what } = useMessages('trouble').troubleshooter.symptoms[symptom]
  const { applicationName, hosting } = desktop
  return (
    <>
      <p>{what({ applicationName, providerName: providerName(desktop) })}</p>
      <ProblemSteps desktop={desktop} steps={observationSteps(symptom, hosting)} />
    </>
  )
}
