import { type ConnectionsClient, ConnectionsProvider, QuickBooksDesktopSetup } from 'connections-sdk'
import { en } from 'connections-sdk/locales/en'
import 'connections-sdk/styles.css'

interface BooksProps {
  client: ConnectionsClient
  connectionId: string
}

/** A host's page: setup in the page. */
export function Books({ client, connectionId }: BooksProps) {
  return (
    <ConnectionsProvider client={client} locale={en}>
      <QuickBooksDesktopSetup connectionId={connectionId} />
    </ConnectionsProvider>
  )
}
