'use client'
import type { ReactNode } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { setupFacts } from '../../domain/setup/setupFacts'
import { useDesktopUpdate } from '../../hooks/useDesktopAction'
import { sizeText } from '../../messages/sizeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { DrawnIcon } from '../drawings/DrawnIcon'
import { ElsewhereNotice } from '../Handoff/Handoff'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { Button } from '../ui/Button'
import { CopyField } from '../ui/CopyField'
import { Disclosure } from '../ui/Disclosure'
import { ErrorNotice } from '../ui/ErrorNotice'
import { FileDownloadButton } from '../ui/FileDownloadButton'
import { Notice } from '../ui/Notice'
import { StepPanel } from '../ui/StepPanel'
import { InstallHelp, type Installer, InstallSteps, isAddedCompany } from './InstallSteps'

/** The step on a connection that is already loaded. */
export function ConnectorDownloadStep({ desktop }: { desktop: QuickBooksDesktop }) {
  const { connectionId, connector, setup } = desktop
  const { connectorDownload: t } = useMessages('steps')
  const update = useDesktopUpdate(connectionId)
  const confirm = () => void update.run({ connectorInstalled: true })
  const isDownloaded = setup.connectorDownloadedAt !== null
  const isInstalled = setup.connectorInstalledAt !== null
  const confirmation = !isInstalled && (
    <Button kind={isDownloaded || !connector ? 'primary' : 'secondary'} isBusy={update.isRunning} onClick={confirm}>
      {t.installed}
    </Button>
  )

  if (setupFacts(desktop).connectorPreinstalled) {
    return (
      <StepPanel company={desktop.companyFile?.companyName} title={t.hosted.title}>
        <Notice tone="success">
          <p>{t.hosted.body}</p>
        </Notice>
      </StepPanel>
    )
  }
  return (
    <StepPanel
      company={desktop.companyFile?.companyName}
      title={t.title}
      intro={t.intro({ providerName: providerName(desktop) })}
      actions={confirmation}
    >
      <ArrivalNotice isReached={isInstalled} tone="success" title={t.done} />
      {!isInstalled && <ElsewhereNotice connectionId={connectionId} />}
      {connector ? (
        <>
          <InstallerFacts connector={connector}>
            <FileDownloadButton
              connectionId={connectionId}
              file="connector"
              fileName={connector.fileName}
              kind={isDownloaded ? 'secondary' : 'primary'}
            >
              {isDownloaded ? t.downloadAgain : t.download}
            </FileDownloadButton>
          </InstallerFacts>
          {isAddedCompany(desktop) && !isInstalled && (
            <Notice tone="info" title={t.furtherCompany.title}>
              <p>{t.furtherCompany.body}</p>
            </Notice>
          )}
          <InstallSteps connector={connector} />
          <InstallHelp desktop={desktop} connector={connector} onInstalled={isInstalled ? undefined : confirm} />
        </>
      ) : (
        <Notice tone="info" title={t.unavailable.title}>
          <p>{t.unavailable.body({ providerName: providerName(desktop) })}</p>
        </Notice>
      )}
      {update.error && <ErrorNotice error={update.error} onRetry={confirm} isRetrying={update.isRunning} />}
    </StepPanel>
  )
}

interface InstallerFactsProps {
  connector: Installer
  /** The download button. */
  children: ReactNode
}

/** The installer's name, version, size, publisher and checksum, so that people can verify the file. */
function InstallerFacts({ connector, children }: InstallerFactsProps) {
  const { connectorDownload: t } = useMessages('steps')
  const locale = useLocale()
  const facts = [
    [t.facts.version, connector.version],
    [t.facts.size, sizeText(locale, connector.sizeBytes)],
    [t.facts.publisher, connector.publisher],
  ] as const
  return (
    <div className="connections-installer connections-panel">
      <span className="connections-picture" aria-hidden="true">
        <DrawnIcon of="installer" size={24} />
      </span>
      <div className="connections-text">
        <p className="connections-strong">{connector.fileName}</p>
        <dl className="connections-actions connections-small">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt> <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {children}
      <Disclosure summary={t.checksumMore}>
        <CopyField label={t.facts.checksum} text={connector.sha256} hint={t.checksumHint} copyLabel={t.copyChecksum} />
      </Disclosure>
    </div>
  )
}
