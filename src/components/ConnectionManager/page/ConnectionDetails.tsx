'use client'
import type { ReactNode } from 'react'
import { syncsOnce } from '../../../domain/connection/syncsOnce'
import { inSyncMode } from '../../../messages/inSyncMode'
import type { Connection } from '../../../api/schemas/connection'
import { dateText, dateTimeText } from '../../../messages/relativeTimeText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { CopyButton } from '../../ui/CopyButton'
import { PageSection } from './PageSection'

export interface ConnectionDetailsProps {
  connection: Connection
  /** Further facts, shown before the connection's id. A fact whose value is null is left out. */
  more?: readonly Fact[]
}

type Fact = readonly [name: string, value: ReactNode]

const none: readonly Fact[] = []

/** Details that identify a connection. */
export function ConnectionDetails({ connection, more = none }: ConnectionDetailsProps) {
  const connectionPage = inSyncMode(useMessages('page').connectionPage, syncsOnce(connection))
  const { details: words } = connectionPage
  const locale = useLocale()
  const { id, created, lastSync, status } = connection
  const copy = <CopyButton text={id} size="small" kind="quiet" aria-label={words.copyId} />
  const facts: readonly Fact[] = [
    ...more,
    [status === 'PendingAuth' ? words.started : words.authorized, dateText(locale, new Date(created))],
    [words.lastSync, lastSync ? dateTimeText(locale, new Date(lastSync)) : words.never],
  ]
  return (
    <PageSection title={words.title}>
      <dl className="connections-details connections-rows">
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt className="connections-small">{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        <div>
          <dt className="connections-small">{words.id}</dt>
          <dd>
            <code>{id}</code> {copy}
          </dd>
        </div>
      </dl>
    </PageSection>
  )
}
