'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import type { SymptomId } from '../../domain/problems/symptoms'
import { symptomSteps } from '../../domain/problems/symptomSteps'
import { useMessages } from '../../messages/useMessages'
import { CureSteps } from './CureSteps'

export interface SymptomCureProps {
  desktop: QuickBooksDesktop
  symptom: SymptomId
}

/** What a symptom means, and what to do about it. */
export function SymptomCure({ desktop, symptom }: SymptomCureProps) {
  const { what } = useMessages().troubleshooter.symptoms[symptom]
  const { applicationName, hosting } = desktop
  return (
    <>
      <p>{what({ applicationName, providerName: providerName(desktop) })}</p>
      <CureSteps desktop={desktop} steps={symptomSteps(symptom, hosting)} />
    </>
  )
}
