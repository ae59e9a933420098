'use client'
import { Suspense } from 'react'
import { useMessages } from '../../messages/useMessages'
import { LazyDisclosure } from './LazyDisclosure'
import { ObservationList, type ObservationListProps } from './ObservationList'

/** Help for a step of setup that keeps waiting: a line to unfold, which holds up nothing while its words are fetched. */
export function StepHelp(props: ObservationListProps) {
  return (
    <Suspense fallback={null}>
      <TroublesLine {...props} />
    </Suspense>
  )
}

function TroublesLine(props: ObservationListProps) {
  const { title } = useMessages().troubleshooter
  return (
    <LazyDisclosure summary={title}>
      <ObservationList {...props} />
    </LazyDisclosure>
  )
}
