'use client'
import { useSyncExternalStore } from 'react'
import { isSettled, type Load, preload, read, subscribe } from './moduleCache'

/** Fetches all of these at once. True when they are there; throws where one of them couldn't be had. */
export function useAreLoaded(loads: readonly Load<unknown>[]): boolean {
  return useAreSettled(loads) && loads.every((load) => read(load) !== undefined)
}

/**
 * Fetches all of these at once. True when none is awaited any more, whether it is there or couldn't be had.
 * Not by Suspense: React holds what has suspended back for up to 300 ms after it is there.
 */
export function useAreSettled(loads: readonly Load<unknown>[]): boolean {
  for (const load of loads) if (!isSettled(load)) void preload(load)
  return useSyncExternalStore(
    subscribe,
    () => loads.every(isSettled),
    () => false,
  )
}
