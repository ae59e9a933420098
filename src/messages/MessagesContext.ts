'use client'
import { createContext } from 'react'
import type { Locale } from './Locale'
import type { EverywhereMessages, MessageOverrides, MessagesPart, MessagesParts } from './Messages'

/** The language, and what is said in it where this is. */
export interface MessagesValue {
  locale: Locale
  /** The host's own words, the outermost first. */
  overrides: readonly MessageOverrides[]
  everywhere: EverywhereMessages
  /** The parts that what is around has asked for. */
  asked: readonly MessagesPart[]
  /** Of these, those that are there, each with what is said everywhere. */
  parts: { readonly [Part in MessagesPart]: (EverywhereMessages & MessagesParts[Part]) | undefined }
}

export const MessagesContext = createContext<MessagesValue | null>(null)
