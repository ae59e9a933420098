'use client'
import { useState } from 'react'
import { providerName } from '../../../domain/connection/providerName'
import { syncsOnce } from '../../../domain/connection/syncsOnce'
import { inSyncMode } from '../../../messages/inSyncMode'
import type { Connection } from '../../../api/schemas/connection'
import type { QuickBooksDesktop } from '../../../api/schemas/quickBooksDesktop'
import { hasEnded } from '../../../domain/connection/connectionList'
import { isHosted } from '../../../domain/setup/hosting'
import { useFocusFallback } from '../../../hooks/useFocusFallback'
import { useReconnect } from '../../../hooks/useReconnect'
import { useMessages } from '../../../messages/useMessages'
import { ConnectionStatus } from '../../ConnectionStatus/ConnectionStatus'
import { ObservationList, observationParts } from '../../help/ObservationList'
import { ReplacementButton } from '../../help/ReplacementButton'
import { PartsGate, PartsScope } from '../../ui/PartsScope'
import { Button } from '../../ui/Button'
import { DesktopGate } from '../../ui/DesktopGate'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { refreshIcon } from '../../ui/icons/icons'
import { lazyWithPreload } from '../../ui/lazyWithPreload'
import { UninstallGuide } from '../../UninstallGuide/UninstallGuide'
import { ConnectionDetails } from './ConnectionDetails'
import { Disconnect } from './Disconnect'
import { FoldedSection, PageSection } from './PageSection'
import { History } from './History'
import { LiveDesktop } from './LiveDesktop'
import { ReadAgain } from './ReadAgain'
import type { PageProps } from '../ConnectionManagerCallbacks'
import { SharedDataList } from './SharedDataList'

// Fetched when it is shown: most connections have been set up.
const DesktopSetup = lazyWithPreload(async () => (await import('./DesktopSetup')).DesktopSetup)

/** The page of a QuickBooks Desktop connection: setup until it is linked, then its controls, and reconnecting once it has ended. */
export function DesktopPage({ connection, getCallbacks, onOpen }: PageProps) {
  const { fallback, watch } = useFocusFallback<HTMLDivElement>()
  const [wasLinked] = useState(connection.status === 'Linked')
  const isPending = connection.status === 'PendingAuth'
  // Setup goes on after the connection is linked, with the schedule and the first sync, until the customer leaves it.
  const [isInSetup, setIsInSetup] = useState(isPending)
  if (isPending && !isInSetup) setIsInSetup(true)
  if (isInSetup) {
    return <DesktopSetup connection={connection} onOpen={onOpen} onLeave={() => setIsInSetup(false)} />
  }
  return (
    <DesktopGate connectionId={connection.id}>
      {(desktop) => (
        <>
          <div tabIndex={-1} ref={fallback}>
            <ConnectionStatus connectionId={connection.id} />
          </div>
          {hasEnded(connection) ? (
            <EndedDesktop
              connection={connection}
              desktop={desktop}
              isNew={wasLinked && connection.status === 'Unlinked'}
              getCallbacks={getCallbacks}
            />
          ) : (
            <LiveDesktop connection={connection} desktop={desktop} getCallbacks={getCallbacks} />
          )}
          <DesktopSections connection={connection} desktop={desktop} />
          {connection.status === 'Linked' && !isHosted(desktop.hosting) && <NewComputer desktop={desktop} />}
          {connection.status === 'Linked' && (
            <Disconnect connection={connection} getCallbacks={getCallbacks} watch={watch} />
          )}
        </>
      )}
    </DesktopGate>
  )
}

interface EndedDesktopProps extends Omit<PageProps, 'onOpen'> {
  desktop: QuickBooksDesktop
  /** Whether the customer has just ended it, and uninstalling comes next. */
  isNew: boolean
}

/** What can be done about a connection that has ended: bring it back, or clear up on the computer. */
function EndedDesktop({ connection, desktop, isNew, getCallbacks }: EndedDesktopProps) {
  const isOnce = syncsOnce(desktop)
  const t = inSyncMode(useMessages('page').connectionPage, isOnce)
  const { run, isRunning, error } = useReconnect(connection.id)
  const reconnect = async () => {
    if (await run()) getCallbacks().onReconnect?.({ connectionId: connection.id })
  }
  return (
    <>
      <PageSection title={t.reconnect.title}>
        <p>{t.reconnect.body({ company: desktop.companyFile?.companyName ?? null })}</p>
        <p className="connections-small">{t.reconnect.otherCompany}</p>
        <div className="connections-actions">
          <Button
            kind={isOnce ? 'secondary' : 'primary'}
            icon={refreshIcon}
            isBusy={isRunning}
            onClick={() => void reconnect()}
          >
            {t.reconnect.button}
          </Button>
        </div>
        {error && <ErrorNotice error={error} />}
      </PageSection>
      <FoldedSection title={t.disconnect.uninstall} startsOpen={isNew}>
        <p className="connections-small">{t.disconnect.uninstallLater}</p>
        <UninstallGuide connectionId={connection.id} />
      </FoldedSection>
    </>
  )
}

interface NewComputerProps {
  desktop: QuickBooksDesktop
}

/** The way to another computer, behind a question. A hosted computer is the hosting company's to change. */
function NewComputer({ desktop }: NewComputerProps) {
  const { newComputer: t } = useMessages('page').connectionPage
  return (
    <PageSection title={t.title}>
      <div className="connections-page-end connections-bar connections-panel">
        <p>{t.body}</p>
        <ReplacementButton desktop={desktop} reason="newComputer" kind="secondary" />
      </div>
    </PageSection>
  )
}

interface DesktopSectionsProps {
  connection: Connection
  desktop: QuickBooksDesktop
}

/** The shared data, the details and the history of a QuickBooks Desktop connection. */
function DesktopSections({ connection, desktop }: DesktopSectionsProps) {
  const { common, connectionPage: t } = useMessages('page')
  const { activity, dataTypes } = desktop
  return (
    <>
      <div className="connections-page-columns">
        <PageSection title={t.data.title}>
          <SharedDataList
            data={dataTypes}
            lastSync={desktop.lastSync}
            hasEnded={hasEnded(connection)}
            isOnce={syncsOnce(desktop)}
            providerName={providerName(desktop)}
            writes={desktop.access === 'readAndWrite'}
          />
        </PageSection>
        <ConnectionDetails
          connection={connection}
          more={[
            [t.details.product, activity.quickBooksProduct],
            [t.details.connector, activity.webConnectorVersion],
          ]}
        />
      </div>
      <FoldedSection title={t.history.title}>
        <History connectionId={connection.id} />
      </FoldedSection>
      {connection.status === 'Linked' && <ReadAgain desktop={desktop} />}
      {!hasEnded(connection) && (
        <FoldedSection title={common.troubleshoot}>
          <PartsScope parts={observationParts}>
            <PartsGate>
              <ObservationList desktop={desktop} />
            </PartsGate>
          </PartsScope>
        </FoldedSection>
      )}
    </>
  )
}
