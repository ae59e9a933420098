import { getResponse } from 'msw'
import { type ReactNode, useContext, useState } from 'react'
import { createConnectionsClient } from '../src/api/createConnectionsClient'
import { ConnectionsProvider } from '../src/components/ConnectionsProvider/ConnectionsProvider'
import type { Appearance } from '../src/components/ui/Appearance'
import { createFakeConnectionsApi, type Scenario } from '../src/testing'
import { LookContext } from './LookContext'

interface SituationProps {
  scenario: Scenario
  /** In place of the toolbar's. */
  appearance?: Appearance
  /** The connection is `connection-1`. */
  children: ReactNode
}

/** A company of its own, with a fake API of its own: for pages that show many situations at once. */
export function Situation({ scenario, appearance, children }: SituationProps) {
  const look = useContext(LookContext)
  const [client] = useState(() => clientOf(scenario))
  return (
    <ConnectionsProvider client={client} locale={look.locale} appearance={{ ...look.appearance, ...appearance }}>
      {children}
    </ConnectionsProvider>
  )
}

function clientOf(scenario: Scenario) {
  const { handlers, baseUrl, companyId, getAccessToken } = createFakeConnectionsApi({ scenario })
  return createConnectionsClient({
    baseUrl,
    companyId,
    getAccessToken,
    async fetch(...call) {
      const response = await getResponse([...handlers], new Request(...call))
      if (response === undefined) throw new TypeError('No such address')
      return response
    },
  })
}
