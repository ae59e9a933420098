'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { otherDesktopCompanies } from '../../domain/connection/connectionList'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import { providerName } from '../../domain/connection/providerName'
import { isHosted } from '../../domain/setup/hosting'
import { connectorFolder } from '../../domain/setup/connectorFolder'
import { useConnections } from '../../hooks/useConnections'
import { useLocale } from '../../messages/useLocale'
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
    drawing: <WebConnectorDrawing desktop={desktop} marked="remove" />,
  }
  const certificate: IllustratedStep = {
    id: 'certificate',
    text: steps.certificate({ applicationName }),
    drawing: <PreferencesDrawing applicationName={applicationName} marked="remove" />,
  }
  const hosted = isHosted(hosting)
  return (
    <StepPanel
      company={desktop.companyFile?.companyName}
      title={t.title}
      intro={t.intro({ providerName: providerName(desktop) })}
    >
      {!hosted &&
        (desktop.hasOtherCompany ? (
          <OtherCompanies connectionId={desktop.connectionId} removeRow={removeRow} />
        ) : (
          <SharedConnector companies={none} removeRow={removeRow} />
        ))}
      <IllustratedSteps
        title={hosted ? t.hostedStepsTitle : t.stepsTitle}
        steps={[...(hosted ? [removeRow] : uninstall), certificate]}
      />
    </StepPanel>
  )
}

const none: readonly string[] = []

interface OtherCompaniesProps {
  connectionId: string
  removeRow: IllustratedStep
}

/** Names the customer's other companies that need the Web Connector; whoever may not list them hears of other services in general. */
function OtherCompanies({ connectionId, removeRow }: OtherCompaniesProps) {
  const result = useConnections()
  const companies = result.status === 'ready' ? otherDesktopCompanies(result.connections, connectionId) : none
  return <SharedConnector key={companies.length} companies={companies} removeRow={removeRow} />
}

interface SharedConnectorProps {
  /** Whose syncs would stop too; empty: not known. */
  companies: readonly string[]
  removeRow: IllustratedStep
}

/** Warns customers who use the Web Connector for something else too: everything shares it. Open where that is known. */
function SharedConnector({ companies, removeRow }: SharedConnectorProps) {
  const { uninstallGuide: t } = useMessages('steps')
  const locale = useLocale()
  const isKnown = companies.length > 0
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(companies)
  return (
    <div className="connections-disclosures">
      <Disclosure summary={isKnown ? t.sharedWith.title({ companies: list }) : t.sharedTitle} isOpen={isKnown}>
        <p>{isKnown ? t.sharedWith.body : t.sharedBody}</p>
        <IllustratedSteps title={t.sharedStepsTitle} steps={[removeRow]} />
      </Disclosure>
    </div>
  )
}
