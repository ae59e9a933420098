'use client'
import { Suspense } from 'react'
import { useMessages } from '../../messages/useMessages'
import { LaterDisclosure } from './LaterDisclosure'
import { SymptomList, type SymptomListProps } from './SymptomList'

/** Help for a step of setup that keeps waiting: a line to unfold, which holds up nothing while its words are fetched. */
export function StepTroubles(props: SymptomListProps) {
  return (
    <Suspense fallback={null}>
      <TroublesLine {...props} />
    </Suspense>
  )
}

function TroublesLine(props: SymptomListProps) {
  const { title } = useMessages().troubleshooter
  return (
    <LaterDisclosure summary={title}>
      <SymptomList {...props} />
    </LaterDisclosure>
  )
}
