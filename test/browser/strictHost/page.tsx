import {
  ConnectionManager,
  ConnectionsProvider,
  createConnectionsClient,
  PauseScheduler,
  QuickBooksDesktopSetup,
  QuickBooksDesktopSetupDialog,
} from 'connections-sdk'
import { en } from 'connections-sdk/locales/en'
import 'connections-sdk/styles.css'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { HostCompany, HostSession } from './strictHost'

const { connectorUrl, companies }: HostSession = await (await fetch('/session')).json()

// A look from code must not need a style attribute either.
const appearance = { theme: 'dark', accent: '#7fd4ff' } as const

function Company({ company: { id, name, connectionId } }: { company: HostCompany }) {
  const [isSignedIn, setIsSignedIn] = useState(true)
  const [client] = useState(() =>
    createConnectionsClient({ baseUrl: connectorUrl, companyId: id, getAccessToken: () => accessToken(id) }),
  )
  return (
    <section aria-label={name}>
      <button onClick={() => setIsSignedIn(false)}>Sign out</button>
      {isSignedIn && (
        <ConnectionsProvider client={client} locale={en} appearance={appearance}>
          {connectionId === undefined ? <OnePart /> : <PauseScheduler connectionId={connectionId} />}
        </ConnectionsProvider>
      )}
    </section>
  )
}

function OnePart() {
  const [isOpen, setIsOpen] = useState(false)
  if (location.pathname.endsWith('/manager')) return <ConnectionManager />
  if (location.pathname.endsWith('/setup')) return <QuickBooksDesktopSetup />
  return (
    <>
      <button onClick={() => setIsOpen(true)}>Connect QuickBooks</button>
      <QuickBooksDesktopSetupDialog open={isOpen} onClose={() => setIsOpen(false)} />
    </>
  )
}

async function accessToken(companyId: string) {
  const response = await fetch('/token', { method: 'POST', body: companyId })
  if (!response.ok) throw new Error(`no token: ${response.status}`)
  return response.text()
}

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
createRoot(root).render(
  <StrictMode>
    {companies.map((company) => (
      <Company key={company.id} company={company} />
    ))}
  </StrictMode>,
)
