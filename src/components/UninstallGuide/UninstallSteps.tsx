'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import { providerName } from '../../domain/connection/providerName'
import { isHosted } from '../../domain/setup/hosting'
import { connectorFolder } from '../../domain/setup/connectorFolder'
import { useMessages } from '../../messages/useMessages'
import { PreferencesDrawing } from '../drawings/preferencesDrawings'
import { ConnectorFolderDrawing, InstalledAppsDrawing } from '../drawings/uninstallDrawings'
import { WebConnectorDrawing } from '../drawings/WebConnectorDrawing'
import { CopyBlock } from '../ui/CopyBlock'
import { Disclosure } from '../ui/Disclosure'
import { type IllustratedStep, IllustratedSteps } from '../ui/IllustratedSteps'
import { StepPanel } from '../ui/StepPanel'

/** What to remove, in order. Customers of a hosting provider don't uninstall the provider's Web Connector. */
export function UninstallSteps({ desktop }: { desktop: QuickBooksDesktop }) {
  const { applicationName, hosting } = desktop
  const t = inSyncMode(useMessages('steps').uninstallGuide, syncsOnce(desktop))
  const { steps } = t
  const uninstall: IllustratedStep[] = [
    { id: 'uninstall', text: steps.uninstall, drawing: <InstalledAppsDrawing /> },
    {
      id: 'folder',
      text: steps.folder,
      drawing: <ConnectorFolderDrawing />,
      action: <CopyBlock label={t.folderLabel} text={connectorFolder} copyLabel={t.copyFolder} />,
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
    <StepPanel title={t.title} intro={t.intro({ providerName: providerName(desktop) })}>
      {!hosted && <SharedConnector removeRow={removeRow} />}
      <IllustratedSteps
        title={hosted ? t.hostedStepsTitle : t.stepsTitle}
        steps={[...(hosted ? [removeRow] : uninstall), certificate]}
      />
    </StepPanel>
  )
}

/** Warns customers who use the Web Connector for another service too: all services share it. */
function SharedConnector({ removeRow }: { removeRow: IllustratedStep }) {
  const { uninstallGuide: t } = useMessages('steps')
  return (
    <div className="connections-disclosures">
      <Disclosure summary={t.sharedTitle}>
        <p>{t.sharedBody}</p>
        <IllustratedSteps title={t.sharedStepsTitle} steps={[removeRow]} />
      </Disclosure>
    </div>
  )
}
