'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { EnterPasswordDrawing, SavePasswordDrawing } from '../drawings/passwordDrawings'
import { WebConnectorDrawing } from '../drawings/WebConnectorDrawing'
import { IllustratedSteps } from '../ui/IllustratedSteps'
import { NotListed } from './NotListed'

/** Where the password goes, and what to press. */
export function SignInSteps({ desktop }: { desktop: QuickBooksDesktop }) {
  const { applicationName, setup } = desktop
  const { stepsTitle, steps } = useMessages().passwordPanel
  return (
    <IllustratedSteps
      title={stepsTitle}
      steps={[
        {
          id: 'tick',
          text: steps.tick({ applicationName }),
          drawing: <WebConnectorDrawing applicationName={applicationName} marked="row" />,
          action: setup.signedInAt === null && <NotListed desktop={desktop} />,
        },
        { id: 'paste', text: steps.paste, drawing: <EnterPasswordDrawing applicationName={applicationName} /> },
        { id: 'save', text: steps.save, drawing: <SavePasswordDrawing /> },
        {
          id: 'autoRun',
          text: steps.autoRun,
          drawing: <WebConnectorDrawing applicationName={applicationName} marked="autoRun" />,
        },
        {
          id: 'update',
          text: steps.update,
          drawing: <WebConnectorDrawing applicationName={applicationName} marked="update" />,
        },
      ]}
    />
  )
}
