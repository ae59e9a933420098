'use client'
import { createContext } from 'react'
import { en } from './en'
import type { Messages } from './Messages'

/** The words, and the locale that dates and numbers follow. */
export interface MessagesValue {
  messages: Messages
  /** BCP 47, such as `en-US`. */
  locale: string
}

/** English, until a provider says otherwise: the words must be there even where the provider is missing. */
export const MessagesContext = createContext<MessagesValue>({ messages: en, locale: 'en-US' })
