'use client'
import { useEffect } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type HelpPlace, observationsAt } from '../../domain/problems/observations'
import { useMessages } from '../../messages/useMessages'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { LazyDisclosure } from './LazyDisclosure'

const SymptomCure = lazyWithPreload(async () => (await import('./ObservationHelp')).ObservationHelp)
const LogDoctor = lazyWithPreload(async () => (await import('./LogDoctor')).LogDoctor)

export interface ObservationListProps {
  desktop: QuickBooksDesktop
  /** Where help is looked for: a step of setup leaves out what it answers itself. */
  place?: HelpPlace
}

/** What is seen, each with what to do; the log for everything else. */
export function ObservationList({ desktop, place = 'connection' }: ObservationListProps) {
  const { troubleshooter: words } = useMessages()
  // Whoever reads the list chooses next.
  useEffect(() => SymptomCure.fetch(), [])
  return (
    <div className="connections-disclosures">
      {observationsAt(place).map((symptom) => (
        <LazyDisclosure key={symptom} summary={words.symptoms[symptom].title}>
          <SymptomCure desktop={desktop} symptom={symptom} />
        </LazyDisclosure>
      ))}
      <LazyDisclosure summary={words.log}>
        <LogDoctor desktop={desktop} />
      </LazyDisclosure>
    </div>
  )
}
