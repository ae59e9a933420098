'use client'
import { type ComponentType, createElement, type ReactNode } from 'react'
import { type Load, preload, read } from '../../hooks/moduleCache'
import { useAreLoaded } from '../../hooks/useAreLoaded'
import { Skeleton } from './Skeleton'

/** A component whose code is fetched when it is needed. */
export interface LazyComponent<Props extends object> extends Preloadable {
  /** Shows the fallback until the code is there. */
  (props: Props): ReactNode
}

/** Code that can be fetched ahead of its time. */
export interface Preloadable {
  load: Load<unknown>
  /** Fetches the code ahead of its time. Where that fails, showing the component tells. */
  preload: () => void
}

/** Leaves a component's code out of what the page fetches first. Until it is there, `fallback` holds its place. */
export function lazyWithPreload<Props extends object>(
  load: Load<ComponentType<Props>>,
  fallback: ReactNode = <Skeleton />,
): LazyComponent<Props> {
  function Lazy(props: Props) {
    useAreLoaded([load])
    const component = read(load)
    return component ? createElement(component, props) : fallback
  }
  return Object.assign(Lazy, { load, preload: () => void preload(load) })
}
