import { useSyncExternalStore } from 'react'

/** The lender's pages. */
export type Place = 'apply' | 'settings'

/** Where the customer is: the page, and in the settings the connection that is shown, null for all of them. */
export interface Address {
  place: Place
  connectionId: string | null
}

/** What the address names; the application where it names nothing. */
export function useAddress(): Address {
  const hash = useSyncExternalStore(followAddress, () => location.hash)
  const [place, connectionId] = hash.slice(1).split('/')
  if (place !== 'settings') return { place: 'apply', connectionId: null }
  return { place, connectionId: connectionId ? decodeURIComponent(connectionId) : null }
}

/** Goes to the settings. Each page is an entry of the browser's history, so that Back leads to the one before. */
export function openSettings(connectionId: string | null) {
  location.hash = connectionId === null ? 'settings' : `settings/${encodeURIComponent(connectionId)}`
}

function followAddress(onChange: () => void) {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
