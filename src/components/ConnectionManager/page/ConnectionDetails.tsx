'use client'
import type { ReactNode } from 'react'
import type { Connection } from '../../../api/schemas/connection'
import { dateText, dateTimeText } from '../../../messages/relativeTimeText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { CopyButton } from '../../ui/CopyButton'
import { PageSection } from './PageSection'

export interface ConnectionDetailsProps {
  connection: Connection
  /** Further names and what they are, before the connection's id. Those that are null aren't shown. */
  more?: readonly Fact[]
}

type Fact = readonly [name: string, value: ReactNode]

const none: readonly Fact[] = []

/** What is known of a connection, for someone who has to tell it from others. */
export function ConnectionDetails({ connection, more = none }: ConnectionDetailsProps) {
  const { connectionPage } = useMessages('manage')
  const { details: words } = connectionPage
  const locale = useLocale()
  const { id, created, lastSync, status } = connection
  const copy = <CopyButton text={id} size="small" kind="quiet" aria-label={words.copyId} />
  const facts: readonly Fact[] = [
    ...more,
    [status === 'PendingAuth' ? words.started : words.authorised, dateText(locale, new Date(created))],
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
