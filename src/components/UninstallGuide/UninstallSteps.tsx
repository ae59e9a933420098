'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { PreferencesDrawing } from '../ui/drawings/PreferencesDrawing'
import { IllustratedSteps } from '../ui/IllustratedSteps'
import { StepPanel } from '../ui/StepPanel'

/** What to remove, in its order. */
export function UninstallSteps({ desktop: { applicationName } }: { desktop: QuickBooksDesktop }) {
  const { uninstallGuide: words } = useMessages()
  return (
    <StepPanel title={words.title} intro={words.intro({ applicationName })}>
      <IllustratedSteps
        title={words.stepsTitle}
        steps={[
          { id: 'uninstall', text: words.steps.uninstall },
          { id: 'folder', text: words.steps.folder },
          {
            id: 'certificate',
            text: words.steps.certificate({ applicationName }),
            drawing: <PreferencesDrawing applicationName={applicationName} />,
          },
        ]}
      />
    </StepPanel>
  )
}
