'use client'
import type { Connection } from '../../api/schemas/connection'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { hasEnded } from '../../domain/connection/connectionList'
import { useMessages } from '../../messages/useMessages'
import { ObservationList } from '../Troubleshooter/ObservationList'
import { ConnectionDetails } from './ConnectionDetails'
import { FoldedSection } from './FoldedSection'
import { History } from './History'
import { PageSection } from './PageSection'
import { SharedDataList } from './SharedDataList'

export interface DesktopSectionsProps {
  connection: Connection
  desktop: QuickBooksDesktop
}

/** What a QuickBooks Desktop connection shares, what is known of it, and what has happened to it. */
export function DesktopSections({ connection, desktop }: DesktopSectionsProps) {
  const { connectionPage: words } = useMessages()
  const { activity, dataTypes } = desktop
  return (
    <>
      <div className="connections-page-columns">
        <PageSection title={words.data.title}>
          <SharedDataList data={dataTypes} hasEnded={hasEnded(connection)} />
        </PageSection>
        <ConnectionDetails
          connection={connection}
          more={[
            [words.details.product, activity.quickBooksProduct],
            [words.details.connector, activity.webConnectorVersion],
          ]}
        />
      </div>
      <FoldedSection title={words.history.title}>
        <History connectionId={connection.id} />
      </FoldedSection>
      {!hasEnded(connection) && (
        <FoldedSection title={words.troubles}>
          <ObservationList desktop={desktop} />
        </FoldedSection>
      )}
    </>
  )
}
