'use client'
import type { ComponentType, ReactNode } from 'react'
import { preload, read } from '../../hooks/moduleCache'

/** A component whose code is fetched when it is needed. */
export interface LazyComponent<Props extends object> {
  /** Suspends until the code is there. */
  (props: Props): ReactNode
  /** Fetches the code ahead of its time. Where that fails, showing the component tells. */
  preload: () => void
}

/** Leaves a component's code out of what the page fetches first. */
export function lazyWithPreload<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  return Object.assign(
    function Lazy(props: Props) {
      const Shown = read(load)
      return <Shown {...props} />
    },
    { preload: () => void preload(load).catch(() => {}) },
  )
}
