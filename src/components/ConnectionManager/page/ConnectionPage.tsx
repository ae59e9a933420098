'use client'
import { useEffect, useRef } from 'react'
import type { Connection } from '../../../api/schemas/connection'
import { connectedCompany, isQuickBooksDesktop } from '../../../domain/connection/connectionList'
import { type ConnectionResult, useConnection } from '../../../hooks/useConnection'
import { useIsDesktopOffered } from '../../../hooks/useIsOffered'
import { useMessages } from '../../../messages/useMessages'
import { Button } from '../../ui/Button'
import { NamedCompanyContext } from '../../ui/CompanyLine'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { arrowLeftIcon } from '../../ui/icons/icons'
import { lazyWithPreload } from '../../ui/lazyWithPreload'
import { OutdatedNotice } from '../../ui/OutdatedNotice'
import { type Parts, PartsGate, PartsScope } from '../../ui/PartsScope'
import { SaidErrorContext } from '../../ui/SaidErrorContext'
import { Skeleton } from '../../ui/Skeleton'
import type { PageProps } from '../ConnectionManagerCallbacks'
import { ConnectionTile } from '../ConnectionTile'

// Fetched when a page opens: the list needs neither.
const DesktopPage = lazyWithPreload(async () => (await import('./DesktopPage')).DesktopPage)
const PlainPage = lazyWithPreload(async () => (await import('./PlainPage')).PlainPage)
const desktopParts: Parts = { messages: ['page', 'pauses', 'steps'], code: [DesktopPage] }
const plainParts: Parts = { messages: ['page'], code: [PlainPage] }

export interface ConnectionPageProps extends Pick<PageProps, 'getCallbacks' | 'onOpen'> {
  connectionId: string
  /** Whether the customer came here from another page of the manager. */
  takesFocus: boolean
  onBack: () => void
}

/** One connection, and everything that can be done about it. It is read while the words for it come: an address may open it before any list. */
export function ConnectionPage(shown: ConnectionPageProps) {
  const result = useConnection(shown.connectionId)
  return (
    <PartsGate>
      <Page result={result} {...shown} />
    </PartsGate>
  )
}

interface PageContentProps extends ConnectionPageProps {
  result: ConnectionResult
}

function Page({ result, connectionId, takesFocus, getCallbacks, onOpen, onBack }: PageContentProps) {
  const { connectionManager: t } = useMessages('manage')
  const isDesktopOffered = useIsDesktopOffered(connectionId)
  const isDesktop = result.status === 'ready' && isQuickBooksDesktop(result.connection) && isDesktopOffered
  const Content = isDesktop ? DesktopPage : PlainPage
  const company = result.status === 'ready' ? connectedCompany(result.connection) : null
  return (
    <section className="connections-manager" aria-label={t.page}>
      <Button kind="quiet" size="small" icon={arrowLeftIcon} onClick={onBack}>
        {t.back}
      </Button>
      {result.status === 'loading' && <Skeleton />}
      {result.status === 'failed' && (
        <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
      )}
      {result.status === 'ready' && (
        <>
          <PageHeading connection={result.connection} takesFocus={takesFocus} />
          <OutdatedNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
          <SaidErrorContext.Provider value={result.error?.code ?? null}>
            <PartsScope parts={isDesktop ? desktopParts : plainParts}>
              <PartsGate>
                <NamedCompanyContext.Provider value={company}>
                  <Content connection={result.connection} getCallbacks={getCallbacks} onOpen={onOpen} />
                </NamedCompanyContext.Provider>
              </PartsGate>
            </PartsScope>
          </SaidErrorContext.Provider>
        </>
      )}
    </section>
  )
}

interface PageHeadingProps {
  connection: Connection
  takesFocus: boolean
}

/** The name of the connection. It takes the focus when the customer comes from the list, so that screen readers continue here. */
function PageHeading({ connection, takesFocus }: PageHeadingProps) {
  const { connectionManager: t } = useMessages('manage')
  const heading = useRef<HTMLHeadingElement>(null)
  // The row that had the focus has left the document.
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const { platformName, sourceType } = connection
  const company = connectedCompany(connection)
  return (
    <header className="connections-panel-header">
      <ConnectionTile name={platformName} />
      <div>
        <h2 className="connections-title" tabIndex={-1} ref={heading}>
          {platformName}
        </h2>
        <p className="connections-small">
          {company === null ? t.sources[sourceType] : t.companyAndKind({ company, kind: t.sources[sourceType] })}
        </p>
      </div>
    </header>
  )
}
