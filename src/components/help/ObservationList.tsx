'use client'
import { useEffect } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type HelpPlace, observationsAt } from '../../domain/problems/observations'
import { useMessages } from '../../messages/useMessages'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { LazyDisclosure } from '../ui/Disclosure'
import { type Parts, PartsGate, PartsScope } from '../ui/PartsScope'

const ObservationHelp = lazyWithPreload(async () => (await import('./ObservationHelp')).ObservationHelp)
const LogDoctor = lazyWithPreload(async () => (await import('./log/LogDoctor')).LogDoctor)

/** What the list needs around it. */
export const observationParts: Parts = { messages: ['setup', 'trouble'] }

export interface ObservationListProps {
  desktop: QuickBooksDesktop
  /** Where help is looked for: a step of setup leaves out what it answers itself. */
  place?: HelpPlace
}

/** What is seen, each with what to do; the log for everything else. */
export function ObservationList({ desktop, place = 'connection' }: ObservationListProps) {
  const { troubleshooter: words } = useMessages('trouble')
  // Whoever reads the list chooses next.
  useEffect(() => ObservationHelp.preload(), [])
  return (
    <div className="connections-disclosures">
      {observationsAt(place).map((observation) => (
        <LazyDisclosure key={observation} summary={words.symptoms[observation].title}>
          <ObservationHelp desktop={desktop} symptom={observation} />
        </LazyDisclosure>
      ))}
      <LazyDisclosure summary={words.log}>
        <LogDoctor desktop={desktop} />
      </LazyDisclosure>
    </div>
  )
}

/** Help for a step of setup that keeps waiting: a line to unfold, which holds up nothing while its words are fetched. */
export function StepHelp(props: ObservationListProps) {
  return (
    <PartsScope parts={observationParts}>
      <PartsGate fallback={null}>
        <TroublesLine {...props} />
      </PartsGate>
    </PartsScope>
  )
}

function TroublesLine(props: ObservationListProps) {
  const { title } = useMessages('trouble').troubleshooter
  return (
    <LazyDisclosure summary={title}>
      <ObservationList {...props} />
    </LazyDisclosure>
  )
}
