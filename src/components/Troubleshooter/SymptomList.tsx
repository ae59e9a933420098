'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { symptomIds } from '../../domain/symptoms'
import { useMessages } from '../../messages/useMessages'
import { later } from '../ui/later'
import { LaterDisclosure } from './LaterDisclosure'
import { SymptomCure } from './SymptomCure'

const LogDoctor = later(async () => (await import('./LogDoctor')).LogDoctor)

/** What is seen, each with what to do; the log for everything else. */
export function SymptomList({ desktop }: { desktop: QuickBooksDesktop }) {
  const { troubleshooter: words } = useMessages()
  return (
    <div className="connections-disclosures">
      {symptomIds.map((symptom) => (
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
