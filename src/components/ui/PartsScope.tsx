'use client'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { preload } from '../../hooks/moduleCache'
import { useAreLoaded } from '../../hooks/useAreLoaded'
import type { MessagesPart } from '../../messages/Messages'
import { MessagesContext } from '../../messages/MessagesContext'
import { useMessagesValue } from '../../messages/useMessagesValue'
import { useMessagesWith } from '../../messages/useMessagesWith'
import type { Preloadable } from './lazyWithPreload'
import { Skeleton } from './Skeleton'

/** What a component fetches as soon as it is first shown. Keep the object between renders. */
export interface Parts {
  /** What it says besides what is said everywhere. */
  messages: readonly MessagesPart[]
  /** The components that it shows first, of those that are fetched when they are needed. */
  code?: readonly Preloadable[]
}

interface PartsScopeProps {
  parts: Parts
  children: ReactNode
}

const PartsReadyContext = createContext(true)
const none: readonly Preloadable[] = []

/**
 * Fetches all of a component's parts at once and shows what is inside at once too, so that it can ask the service meanwhile.
 * Who says or shows any of the parts waits for {@link useArePartsReady}. Throws where one couldn't be had.
 */
export function PartsScope({ parts: { messages, code = none }, children }: PartsScopeProps) {
  const outer = useMessagesValue()
  const isOuterReady = useContext(PartsReadyContext)
  const areCodesThere = useAreLoaded(code.map(({ load }) => load))
  const spoken = useMessagesWith(messages)
  return (
    <MessagesContext.Provider value={spoken ?? outer}>
      <PartsReadyContext.Provider value={isOuterReady && areCodesThere && spoken !== null}>
        {children}
      </PartsReadyContext.Provider>
    </MessagesContext.Provider>
  )
}

/** Whether all is there that the components around have asked for. */
export function useArePartsReady(): boolean {
  return useContext(PartsReadyContext)
}

/** Fetches parts ahead of their time, once this is shown. */
export function usePreloadedParts({ messages, code = none }: Parts): void {
  const { locale } = useMessagesValue()
  // Fetching is outside React, and comes after what is shown first.
  useEffect(() => {
    for (const part of messages) void preload<unknown>(locale.parts[part])
    for (const component of code) component.preload()
  }, [messages, code, locale])
}

const skeleton = <Skeleton />

export interface PartsGateProps {
  children: ReactNode
  /** In its place until then. */
  fallback?: ReactNode
}

/** Shows what is inside once the parts that are asked for around it are there. */
export function PartsGate({ children, fallback = skeleton }: PartsGateProps) {
  return useArePartsReady() ? children : fallback
}
