'use client'
import { useMessages } from '../../messages/useMessages'
import { AllowChangesDrawing, InstallWizardDrawing, KeepFileDrawing } from '../drawings/installerDrawings'
import { IllustratedSteps } from '../ui/IllustratedSteps'
import type { Installer } from './Installer'

/** What the browser and Windows will ask, in their order. */
export function InstallSteps({ connector: { fileName, publisher } }: { connector: Installer }) {
  const { stepsTitle, steps } = useMessages().connectorDownload
  return (
    <IllustratedSteps
      title={stepsTitle}
      steps={[
        { id: 'keep', text: steps.keep, drawing: <KeepFileDrawing fileName={fileName} /> },
        { id: 'open', text: steps.open({ fileName }) },
        { id: 'allow', text: steps.allow({ publisher }), drawing: <AllowChangesDrawing publisher={publisher} /> },
        { id: 'next', text: steps.next, drawing: <InstallWizardDrawing page="welcome" /> },
        { id: 'finish', text: steps.finish, drawing: <InstallWizardDrawing page="finish" /> },
      ]}
    />
  )
}
