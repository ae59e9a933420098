import {
  type ConnectionsClient,
  ConnectionsProvider,
  QuickBooksDesktopSetup,
  QuickBooksDesktopSetupDialog,
} from 'connections-sdk'
import { en } from 'connections-sdk/locales/en'
import 'connections-sdk/styles.css'
import { useState } from 'react'

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

/** The same behind a button, in a dialog. */
export function BooksButton({ client, connectionId }: BooksProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <ConnectionsProvider client={client} locale={en}>
      <button onClick={() => setIsOpen(true)}>Connect QuickBooks</button>
      <QuickBooksDesktopSetupDialog connectionId={connectionId} open={isOpen} onClose={() => setIsOpen(false)} />
    </ConnectionsProvider>
  )
}
