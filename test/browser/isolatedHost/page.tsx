import {
  ConnectionManager,
  ConnectionsProvider,
  createConnectionsClient,
  QuickBooksDesktopSetup,
} from 'connections-sdk'
import { en } from 'connections-sdk/locales/en'
import { createRoot } from 'react-dom/client'
import type { HostSession } from './isolatedHost'

const { companyId, connectionId, token }: HostSession = await (await fetch('/session')).json()
const client = createConnectionsClient({ baseUrl: location.origin, companyId, getAccessToken: async () => token })

// The typeface alone is the host's on purpose; held still, so that all else can be compared.
const appearance = { font: 'sans-serif' }

const place = document.getElementById('place')
if (!place) throw new Error('the page has no #place')
createRoot(place).render(
  <ConnectionsProvider client={client} locale={en} appearance={appearance}>
    <QuickBooksDesktopSetup connectionId={connectionId} />
    <ConnectionManager />
  </ConnectionsProvider>,
)
