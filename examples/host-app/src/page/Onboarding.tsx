import { ConnectionsProvider, createConnectionsClient, QuickBooksDesktopSetup } from 'connections-sdk'
import { useState } from 'react'
import { ApplicationSteps } from './ApplicationSteps'
import { getAccessToken, keepConnection, type Session } from './session'

/** The lender's page on which a business connects its books. */
export function Onboarding({ session }: { session: Session | 'link_used' }) {
  if (session === 'link_used') return <LinkUsed />
  return <ConnectYourBooks session={session} />
}

function ConnectYourBooks({ session }: { session: Session }) {
  const [client] = useState(() =>
    createConnectionsClient({ baseUrl: session.connectorUrl, companyId: session.companyId, getAccessToken }),
  )
  const [isConnected, setIsConnected] = useState(false)
  return (
    <div className="page">
      <header>
        <span className="logo" aria-hidden="true" />
        Harbor Lending
      </header>
      <main>
        <section className="intro">
          <h1>Connect your books</h1>
          <p>We read your accounts from QuickBooks Desktop so that you don’t have to send us statements.</p>
          <ApplicationSteps current={isConnected ? 'offer' : 'books'} />
        </section>
        <section className="card">
          <ConnectionsProvider client={client}>
            <QuickBooksDesktopSetup
              {...(session.connectionId !== null && { connectionId: session.connectionId })}
              onConnectionStarted={({ connectionId }) => void keepConnection(connectionId)}
              onConnection={() => setIsConnected(true)}
            />
          </ConnectionsProvider>
        </section>
      </main>
    </div>
  )
}

function LinkUsed() {
  return (
    <div className="page">
      <main>
        <h1>This link has been used</h1>
        <p>A link opens the setup once. Make a new one on the computer where you began.</p>
      </main>
    </div>
  )
}
