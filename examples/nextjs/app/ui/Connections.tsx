'use client'
import { ConnectionsProvider, createConnectionsClient, type Locale } from 'connections-sdk'
import { en } from 'connections-sdk/locales/en'
import { type ReactNode, useState } from 'react'

const languages: Record<string, { name: string; load: () => Promise<Locale> }> = {
  en: { name: 'English', load: async () => en },
  'fr-CA': { name: 'Français', load: async () => (await import('connections-sdk/locales/fr-CA')).frCA },
  'es-US': { name: 'Español', load: async () => (await import('connections-sdk/locales/es-US')).esUS },
}

async function getAccessToken() {
  const response = await fetch('/api/token', { method: 'POST' })
  if (!response.ok) throw new Error(`no token: ${response.status}`)
  return (await response.json()).accessToken
}

export interface ConnectionsProps {
  baseUrl: string
  companyId: string
  children: ReactNode
}

/** The page's head, and round everything else one client for the signed-in company. */
export function Connections({ baseUrl, companyId, children }: ConnectionsProps) {
  const [client] = useState(() => createConnectionsClient({ baseUrl, companyId, getAccessToken }))
  const [locale, setLocale] = useState<Locale>(en)
  return (
    <ConnectionsProvider client={client} locale={locale}>
      <header>
        <strong>Harbor Lending</strong>
        <label>
          Language{' '}
          <select onChange={async (event) => setLocale((await languages[event.target.value]?.load()) ?? en)}>
            {Object.entries(languages).map(([tag, { name }]) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main>{children}</main>
    </ConnectionsProvider>
  )
}
