'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { StepPanel } from '../ui/StepPanel'
import { ObservationList } from '../help/ObservationList'

/** The observations, with a heading. */
export function TroubleshooterPanel({ desktop }: { desktop: QuickBooksDesktop }) {
  const { common, troubleshooter } = useMessages('trouble')
  return (
    <StepPanel company={desktop.companyFile?.companyName} title={common.troubleshoot} intro={troubleshooter.intro}>
      <ObservationList desktop={desktop} />
    </StepPanel>
  )
}
