'use client'
import { useSyncExternalStore } from 'react'

/** Whether the browser has a network at all; where it has, the service may still be out of reach. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, readOnline, () => true)
}

function subscribe(look: () => void) {
  window.addEventListener('online', look)
  window.addEventListener('offline', look)
  return () => {
    window.removeEventListener('online', look)
    window.removeEventListener('offline', look)
  }
}

function readOnline() {
  return navigator.onLine
}
