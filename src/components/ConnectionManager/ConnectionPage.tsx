'use client'
import { Suspense } from 'react'
import { useNotifyOnChange } from '../../hooks/useNotifyOnChange'
import { useConnection } from '../../hooks/useConnection'
import { useMessages } from '../../messages/useMessages'
import { isQuickBooksDesktop } from '../../domain/connection/liveDesktops'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { arrowLeftIcon } from '../ui/icons/icons'
import { OutdatedNotice } from '../ui/OutdatedNotice'
import { Skeleton } from '../ui/Skeleton'
import type { ConnectionManagerCallbacks } from './ConnectionManagerCallbacks'
import { PageHeading } from './PageHeading'

// Whoever looks at the list alone needs neither.
const DesktopPage = lazyWithPreload(async () => (await import('./DesktopPage')).DesktopPage)
const PlainPage = lazyWithPreload(async () => (await import('./PlainPage')).PlainPage)

export interface ConnectionPageProps {
  connectionId: string
  /** The host's callbacks of the moment. */
  heard: () => ConnectionManagerCallbacks
  onBack: () => void
}

/** One connection, and everything that can be done about it. */
export function ConnectionPage({ connectionId, heard, onBack }: ConnectionPageProps) {
  const { connectionManager: words } = useMessages()
  const result = useConnection(connectionId)
  // A look fails in the cache, outside of any handler of ours.
  useNotifyOnChange(result.status === 'loading' ? null : result.error, (error) => heard().onError?.(error))
  const Page = result.status === 'ready' && isQuickBooksDesktop(result.connection) ? DesktopPage : PlainPage
  return (
    <section className="connections-manager" aria-label={words.page}>
      <Button kind="quiet" size="small" icon={arrowLeftIcon} onClick={onBack}>
        {words.back}
      </Button>
      {result.status === 'loading' && <Skeleton />}
      {result.status === 'failed' && (
        <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
      )}
      {result.status === 'ready' && (
        <>
          <PageHeading connection={result.connection} />
          <OutdatedNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
          <Suspense fallback={<Skeleton />}>
            <Page connection={result.connection} heard={heard} />
          </Suspense>
        </>
      )}
    </section>
  )
}
