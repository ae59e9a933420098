'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { StepPanel } from '../ui/StepPanel'
import { ObservationList } from '../help/ObservationList'

/** The observations, with a heading. */
export function TroubleshooterPanel({ desktop }: { desktop: QuickBooksDesktop }) {
  const { troubleshooter: words } = useMessages('trouble')
  return (
    <StepPanel title={words.title} intro={words.intro}>
      <ObservationList desktop={desktop} />
    </StepPanel>
  )
}
