import { useSyncExternalStore } from 'react'

/** The lender's pages. */
export type Place = 'apply' | 'settings'

/** The page that the address names; the application where it names none. */
export function usePlace(): Place {
  return useSyncExternalStore(followAddress, () => (location.hash === '#settings' ? 'settings' : 'apply'))
}

function followAddress(onChange: () => void) {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
