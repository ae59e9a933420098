'use client'
import { useEffect } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type SymptomPlace, symptomsAt } from '../../domain/problems/symptoms'
import { useMessages } from '../../messages/useMessages'
import { later } from '../ui/later'
import { LaterDisclosure } from './LaterDisclosure'

const SymptomCure = later(async () => (await import('./SymptomCure')).SymptomCure)
const LogDoctor = later(async () => (await import('./LogDoctor')).LogDoctor)

export interface SymptomListProps {
  desktop: QuickBooksDesktop
  /** Where help is looked for: a step of setup leaves out what it answers itself. */
  place?: SymptomPlace
}

/** What is seen, each with what to do; the log for everything else. */
export function SymptomList({ desktop, place = 'connection' }: SymptomListProps) {
  const { troubleshooter: words } = useMessages()
  // Whoever reads the list chooses next.
  useEffect(() => SymptomCure.fetch(), [])
  return (
    <div className="connections-disclosures">
      {symptomsAt(place).map((symptom) => (
        <LaterDisclosure key={symptom} summary={words.symptoms[symptom].title}>
          <SymptomCure desktop={desktop} symptom={symptom} />
        </LaterDisclosure>
      ))}
      <LaterDisclosure summary={words.log}>
        <LogDoctor desktop={desktop} />
      </LaterDisclosure>
    </div>
  )
}
