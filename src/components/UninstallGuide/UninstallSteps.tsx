'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isHosted } from '../../domain/problems/problems'
import { connectorFolder } from '../../domain/setup/connectorFolder'
import { providerName } from '../../domain/connection/providerName'
import { useMessages } from '../../messages/useMessages'
import { CopyBlock } from '../ui/CopyBlock'
import { ConnectorFolderDrawing } from '../drawings/ConnectorFolderDrawing'
import { InstalledAppsDrawing } from '../drawings/InstalledAppsDrawing'
import { PreferencesDrawing } from '../drawings/PreferencesDrawing'
import { WebConnectorDrawing } from '../drawings/WebConnectorDrawing'
import { type IllustratedStep, IllustratedSteps } from '../ui/IllustratedSteps'
import { StepPanel } from '../ui/StepPanel'
import { SharedConnector } from './SharedConnector'

/** What to remove, in its order. A hosting provider's Web Connector is not the customer's to uninstall. */
export function UninstallSteps({ desktop }: { desktop: QuickBooksDesktop }) {
  const { applicationName, hosting } = desktop
  const { uninstallGuide: words } = useMessages()
  const { steps } = words
  const uninstall: IllustratedStep[] = [
    { id: 'uninstall', text: steps.uninstall, drawing: <InstalledAppsDrawing /> },
    {
      id: 'folder',
      text: steps.folder,
      drawing: <ConnectorFolderDrawing />,
      action: <CopyBlock label={words.folderLabel} text={connectorFolder} copyLabel={words.copyFolder} />,
    },
  ]
  const removeRow: IllustratedStep = {
    id: 'row',
    text: steps.row({ applicationName }),
    drawing: <WebConnectorDrawing applicationName={applicationName} marked="remove" />,
  }
  const certificate: IllustratedStep = {
    id: 'certificate',
    text: steps.certificate({ applicationName }),
    drawing: <PreferencesDrawing applicationName={applicationName} marked="remove" />,
  }
  const hosted = isHosted(hosting)
  return (
    <StepPanel title={words.title} intro={words.intro({ providerName: providerName(desktop) })}>
      {!hosted && <SharedConnector removeRow={removeRow} />}
      <IllustratedSteps
        title={hosted ? words.hostedStepsTitle : words.stepsTitle}
        steps={[...(hosted ? [removeRow] : uninstall), certificate]}
      />
    </StepPanel>
  )
}
