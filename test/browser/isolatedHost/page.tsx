import {
  ConnectionManager,
  ConnectionsProvider,
  createConnectionsClient,
  QuickBooksDesktopSetup,
  QuickBooksDesktopSetupDialog,
} from 'connections-sdk'
import { en } from 'connections-sdk/locales/en'
import { createRoot } from 'react-dom/client'
import type { HostSession, HostSessions } from './isolatedHost'

const { unfinished, connected }: HostSessions = await (await fetch('/sessions')).json()
const { connectionId } = unfinished
const [newcomer, customer] = [clientOf(unfinished), clientOf(connected)]

// The typeface alone is the host's on purpose; held still, so that all else can be compared.
const appearance = { font: 'sans-serif' }

const place = document.getElementById('place')
if (!place) throw new Error('the page has no #place')
const root = createRoot(place)

function show(isDialogOpen: boolean) {
  root.render(
    <>
      <ConnectionsProvider client={newcomer} locale={en} appearance={appearance}>
        <QuickBooksDesktopSetup connectionId={connectionId} />
        <QuickBooksDesktopSetupDialog connectionId={connectionId} open={isDialogOpen} onClose={() => show(false)} />
      </ConnectionsProvider>
      <ConnectionsProvider client={customer} locale={en} appearance={appearance}>
        <ConnectionManager />
      </ConnectionsProvider>
    </>,
  )
}

show(false)
Object.assign(globalThis, { openDialog: () => show(true) })

function clientOf({ baseUrl, companyId, token }: HostSession) {
  return createConnectionsClient({ baseUrl, companyId, getAccessToken: async () => token })
}
