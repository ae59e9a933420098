'use client'
import { useMessages } from '../../messages/useMessages'
import { EnterPasswordDrawing } from '../ui/drawings/EnterPasswordDrawing'
import { SavePasswordDrawing } from '../ui/drawings/SavePasswordDrawing'
import { WebConnectorDrawing } from '../ui/drawings/WebConnectorDrawing'
import { IllustratedSteps } from '../ui/IllustratedSteps'

/** Where the password goes, and what to press. */
export function SignInSteps({ applicationName }: { applicationName: string }) {
  const { stepsTitle, steps } = useMessages().passwordPanel
  return (
    <IllustratedSteps
      title={stepsTitle}
      steps={[
        {
          id: 'tick',
          text: steps.tick({ applicationName }),
          drawing: <WebConnectorDrawing applicationName={applicationName} marked="row" />,
        },
        { id: 'paste', text: steps.paste, drawing: <EnterPasswordDrawing applicationName={applicationName} /> },
        { id: 'save', text: steps.save, drawing: <SavePasswordDrawing /> },
        {
          id: 'update',
          text: steps.update,
          drawing: <WebConnectorDrawing applicationName={applicationName} marked="update" />,
        },
      ]}
    />
  )
}
