'use client'
import type { Connection } from '../../api/schemas/connection'
import { hasEnded } from '../../domain/connection/connectionList'
import { sharedData } from '../../domain/data/sharedData'
import { useDataHistory } from '../../hooks/useDataHistory'
import { useMessages } from '../../messages/useMessages'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Skeleton } from '../ui/Skeleton'
import { PageSection } from './PageSection'
import { SharedDataList } from './SharedDataList'

export interface PulledDataProps {
  connection: Connection
}

/** What comes through a connection of any platform, as its pulls tell it. */
export function PulledData({ connection }: PulledDataProps) {
  const { connectionPage: words } = useMessages()
  const result = useDataHistory(connection.id)
  return (
    <PageSection title={words.data.title}>
      {result.status === 'loading' && <Skeleton />}
      {result.status === 'failed' && (
        <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
      )}
      {result.status === 'ready' && <SharedDataList data={sharedData(result.pulls)} hasEnded={hasEnded(connection)} />}
    </PageSection>
  )
}
