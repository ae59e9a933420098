'use client'
import type { ComponentType, ReactNode } from 'react'
import { loaded, readLoaded } from '../../hooks/loaded'

/** A component whose code is fetched when it is needed. */
export interface Later<Props extends object> {
  /** Suspends until the code is there. */
  (props: Props): ReactNode
  /** Fetches the code ahead of its time. Where that fails, showing the component tells. */
  fetch: () => void
}

/** Leaves a component's code out of what the page fetches first. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  return Object.assign(
    function LaterComponent(props: Props) {
      const Shown = readLoaded(load)
      return <Shown {...props} />
    },
    { fetch: () => void loaded(load).catch(() => {}) },
  )
}
