import { type ReactNode, useState } from 'react'
import { createConnectionsClient } from '../src/api/createConnectionsClient'
import { ConnectionsProvider } from '../src/components/ConnectionsProvider/ConnectionsProvider'
import type { FakeConnectionsApi } from '../src/testing'

interface TwoTabsProps {
  api: FakeConnectionsApi
  /** What each tab shows, with a client of its own. */
  children: ReactNode
}

/** Two tabs of one person, or two people: nothing in common but the service. */
export function TwoTabs({ api: { baseUrl, companyId, getAccessToken }, children }: TwoTabsProps) {
  const [clients] = useState(() => [1, 2].map(() => createConnectionsClient({ baseUrl, companyId, getAccessToken })))
  return clients.map((client, tab) => (
    <section key={tab} aria-label={`Tab ${tab + 1}`}>
      <ConnectionsProvider client={client}>{children}</ConnectionsProvider>
    </section>
  ))
}
