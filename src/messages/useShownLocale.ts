'use client'
import { useState } from 'react'
import { isSettled, type Load } from '../hooks/moduleCache'
import { useAreSettled } from '../hooks/useAreLoaded'
import type { Locale } from './Locale'

const nothing: readonly Load<unknown>[] = []

/** The locale to show: another one takes its place once all is there that was fetched of the one before, so that nothing flickers. */
export function useShownLocale(given: Locale): Locale {
  const [shown, setShown] = useState(given)
  const isSame = isSameLocale(given, shown)
  const isReady = useAreSettled(isSame ? nothing : counterparts(shown, given))
  if (isSame || !isReady) return shown
  setShown(given)
  return given
}

/** Hosts may make the object anew each time they render. */
function isSameLocale(one: Locale, other: Locale) {
  return one.code === other.code && one.everywhere === other.everywhere && one.parts === other.parts
}

/** What is to be fetched of another locale to say what can be said in this one. */
function counterparts(shown: Locale, given: Locale) {
  const inUse: Readonly<Record<string, Load<unknown>>> = shown.parts
  return Object.entries<Load<unknown>>(given.parts).flatMap(([part, load]) => {
    const before = inUse[part]
    return before && isSettled(before) ? [load] : []
  })
}
