'use client'
import type { ComponentType, ReactNode } from 'react'
import { readLoaded } from '../../hooks/loaded'

/** A component whose code is fetched when it is first shown. Suspends until it is there. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => ReactNode {
  return function Later(props: Props) {
    const Shown = readLoaded(load)
    return <Shown {...props} />
  }
}
