import { ConnectionsProvider, createConnectionsClient, type Locale } from 'connections-sdk'
import { en } from 'connections-sdk/locales/en'
import { useState } from 'react'
import { LanguageChoice } from './LanguageChoice'
import { LinkUsed } from './LinkUsed'
import { Onboarding } from './Onboarding'
import { PageHeader } from './PageHeader'
import { getAccessToken, keepConnection, type Session } from './session'
import { Settings } from './Settings'
import { usePlace } from './usePlace'

/** The lender's application: one client for the signed-in business, and the two places where it is used. */
export function LenderApp({ session }: { session: Session | 'link_used' }) {
  return session === 'link_used' ? <LinkUsed /> : <SignedIn session={session} />
}

function SignedIn({ session }: { session: Session }) {
  const [client] = useState(() =>
    createConnectionsClient({ baseUrl: session.connectorUrl, companyId: session.companyId, getAccessToken }),
  )
  const [connectionId, setConnectionId] = useState(session.connectionId)
  const [locale, setLocale] = useState<Locale>(en)
  const place = usePlace()
  const handleConnectionStarted = (started: string) => {
    setConnectionId(started)
    void keepConnection(started)
  }
  return (
    <div className="page">
      <PageHeader place={place} />
      <ConnectionsProvider client={client} locale={locale}>
        <main>
          {place === 'settings' ? (
            <Settings />
          ) : (
            <Onboarding connectionId={connectionId} onConnectionStarted={handleConnectionStarted} />
          )}
        </main>
      </ConnectionsProvider>
      <LanguageChoice onChoose={setLocale} />
    </div>
  )
}
