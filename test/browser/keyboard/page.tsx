import { getResponse } from 'msw'
import { type ReactNode, StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createConnectionsClient } from '../../../src/api/createConnectionsClient'
import { ConnectionManager } from '../../../src/components/ConnectionManager/ConnectionManager'
import { ConnectionsProvider } from '../../../src/components/ConnectionsProvider/ConnectionsProvider'
import { PauseScheduler } from '../../../src/components/PauseScheduler/PauseScheduler'
import { QuickBooksDesktopSetupDialog } from '../../../src/components/QuickBooksDesktopSetupDialog/QuickBooksDesktopSetupDialog'
import { en } from '../../../src/messages/en'
import { QuickBooksDesktopSetup } from '../../../src/components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import '../../../src/styles/index.css'
import { createFakeConnectionsApi, type ScenarioName } from '../../../src/testing'
import { listen } from './listen'

// What the test says: which component, and in which situation. `#setup/fresh`
const [component, scenario] = location.hash.slice(1).split('/') as [keyof typeof components, ScenarioName]
const api = createFakeConnectionsApi({ scenario })
const { baseUrl, companyId, connectionId, getAccessToken } = api
const client = createConnectionsClient({ baseUrl, companyId, getAccessToken, fetch: answer })

function SetupInADialog() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Connect QuickBooks
      </button>
      <QuickBooksDesktopSetupDialog connectionId={connectionId} open={isOpen} onClose={() => setIsOpen(false)} />
    </>
  )
}

const components = {
  setup: () => <QuickBooksDesktopSetup connectionId={connectionId} onClose={() => {}} />,
  dialog: () => <SetupInADialog />,
  manager: () => <ConnectionManager />,
  pause: () => <PauseScheduler connectionId={connectionId} />,
} satisfies Record<string, () => ReactNode>

Object.assign(globalThis, { quickBooksComputer: api.quickBooksComputer, heard: listen(document.body) })

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <StrictMode>
    <ConnectionsProvider client={client} locale={en}>
      <header>
        <a href="#host">The host’s page</a>
      </header>
      <main>{components[component]()}</main>
      <footer>
        <a href="#host">The host’s terms</a>
      </footer>
    </ConnectionsProvider>
  </StrictMode>,
)

async function answer(...call: Parameters<typeof fetch>): Promise<Response> {
  const response = await getResponse([...api.handlers], new Request(...call))
  if (!response || response.type === 'error') throw new TypeError('Failed to fetch')
  return response
}
