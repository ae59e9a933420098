'use client'
import { useEffect } from 'react'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type HelpPlace, observationsAt } from '../../domain/problems/observations'
import { useMessages } from '../../messages/useMessages'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { LazyDisclosure } from '../ui/Disclosure'
import { type Parts, PartsGate, PartsScope, usePreloadedParts } from '../ui/PartsScope'

const ObservationHelp = lazyWithPreload(async () => (await import('./ObservationHelp')).ObservationHelp)
const LogDoctor = lazyWithPreload(async () => (await import('./log/LogDoctor')).LogDoctor)

/** What the list needs around it. */
export const observationParts: Parts = { messages: ['steps', 'trouble'] }

export interface ObservationListProps {
  desktop: QuickBooksDesktop
  /** Where the list is shown: a step of setup leaves out the observations that the step itself covers. */
  place?: HelpPlace
}

/** What a customer may see at the computer, each with what to do, and the Web Connector's log for everything else. */
export function ObservationList({ desktop, place = 'connection' }: ObservationListProps) {
  const { troubleshooter: t } = useMessages('trouble')
  // Whoever reads the list chooses next.
  useEffect(() => ObservationHelp.preload(), [])
  return (
    <div className="connections-disclosures">
      {observationsAt(place, syncsOnce(desktop)).map((observation) => (
        <LazyDisclosure key={observation} summary={t.symptoms[observation].title}>
          <ObservationHelp desktop={desktop} observation={observation} />
        </LazyDisclosure>
      ))}
      <LazyDisclosure summary={t.log}>
        <LogDoctor desktop={desktop} />
      </LazyDisclosure>
    </div>
  )
}

/** Help for a step of setup that keeps waiting: one line that opens, whose content the step doesn't wait for. */
export function StepHelp(props: ObservationListProps) {
  const { common } = useMessages()
  usePreloadedParts(observationParts)
  return (
    <LazyDisclosure summary={common.troubleshoot}>
      <PartsScope parts={observationParts}>
        <PartsGate>
          <ObservationList {...props} />
        </PartsGate>
      </PartsScope>
    </LazyDisclosure>
  )
}
