import { type ReactNode, useContext, useState } from 'react'
import { createConnectionsClient } from '../src/api/createConnectionsClient'
import { ConnectionsProvider } from '../src/components/ConnectionsProvider/ConnectionsProvider'
import type { FakeConnectionsApi } from '../src/testing'
import { LookContext } from './LookContext'

interface TwoTabsProps {
  api: FakeConnectionsApi
  /** What each tab shows, with a client of its own. */
  children: ReactNode
}

/** Two tabs of one person, or two people: nothing in common but the service. */
export function TwoTabs({ api: { baseUrl, companyId, getAccessToken }, children }: TwoTabsProps) {
  const look = useContext(LookContext)
  const [tabs] = useState(() =>
    ['Tab 1', 'Tab 2'].map((name) => ({
      name,
      client: createConnectionsClient({ baseUrl, companyId, getAccessToken }),
    })),
  )
  return tabs.map(({ name, client }) => (
    <section key={name} aria-label={name}>
      <ConnectionsProvider client={client} {...look}>
        {children}
      </ConnectionsProvider>
    </section>
  ))
}
