'use client'
import { useCallback, useSyncExternalStore } from 'react'

const prefix = 'connections-sdk.'
const listeners = new Set<() => void>()
/** For a browser that keeps nothing: until the page is left. */
const unkept = new Map<string, boolean>()

/** A choice that this browser remembers: on or off by a name, and nothing else. It holds for each tab of the page at once. */
export function usePreference(name: string): [isOn: boolean, setIsOn: (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    subscribe,
    () => read(name),
    () => false,
  )
  const setIsOn = useCallback((next: boolean) => write(name, next), [name])
  return [isOn, setIsOn]
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

function read(name: string) {
  try {
    return unkept.get(name) ?? localStorage.getItem(prefix + name) === 'on'
  } catch {
    return false
  }
}

function write(name: string, isOn: boolean) {
  try {
    if (isOn) localStorage.setItem(prefix + name, 'on')
    else localStorage.removeItem(prefix + name)
  } catch {
    // Storage is blocked, or full.
    unkept.set(name, isOn)
  }
  for (const listener of listeners) listener()
}
