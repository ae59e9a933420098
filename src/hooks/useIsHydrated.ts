'use client'
import { useSyncExternalStore } from 'react'

const neverChanges = () => () => {}

/** False on a server and in the browser's first look at what a server rendered; true from then on. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}
