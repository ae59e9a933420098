import { ConnectionsProvider, createConnectionsClient, type Locale } from 'connections-sdk'
import { en } from 'connections-sdk/locales/en'
import { useState } from 'react'
import { HelperSetup } from './HelperSetup'
import { LanguageChoice } from './LanguageChoice'
import { LinkClosed } from './LinkClosed'
import { Onboarding } from './Onboarding'
import { PageHeader } from './PageHeader'
import { getAccessToken, keepConnection, type LinkProblem, type Session } from './session'
import { Settings } from './Settings'
import { useAddress } from './useAddress'

/** The lender's application: one client for the signed-in business, and the two places where it is used. */
export function LenderApp({ session }: { session: Session | LinkProblem }) {
  return typeof session === 'string' ? <LinkClosed problem={session} /> : <SignedIn session={session} />
}

function SignedIn({ session }: { session: Session }) {
  const [client] = useState(() =>
    createConnectionsClient({ baseUrl: session.connectorUrl, companyId: session.companyId, getAccessToken }),
  )
  const [connectionId, setConnectionId] = useState(session.connectionId)
  const [locale, setLocale] = useState<Locale>(en)
  const [hasEnded, setHasEnded] = useState(false)
  const address = useAddress()
  const isHelper = session.scope === 'setup'
  // A helper has no way to the other pages, whatever the address says; the service would refuse them too.
  const place = isHelper ? null : address.place
  const handleConnectionStarted = (started: string) => {
    setConnectionId(started)
    void keepConnection(started)
  }
  if (hasEnded) return <LinkClosed problem="ended" />
  return (
    <div className="page">
      <PageHeader place={place} />
      <ConnectionsProvider client={client} locale={locale}>
        <main>
          {isHelper && connectionId !== null && (
            <HelperSetup connectionId={connectionId} onEnded={() => setHasEnded(true)} />
          )}
          {place === 'settings' && <Settings connectionId={address.connectionId} />}
          {place === 'apply' && (
            <Onboarding connectionId={connectionId} onConnectionStarted={handleConnectionStarted} />
          )}
        </main>
      </ConnectionsProvider>
      <LanguageChoice onChoose={setLocale} />
    </div>
  )
}
