'use client'
import { createContext } from 'react'
import type { Messages } from './Messages'

/** The words, and the locale that dates and numbers follow. */
export interface MessagesValue {
  messages: Messages
  /** BCP 47, such as `en-US`. */
  locale: string
}

export const MessagesContext = createContext<MessagesValue | null>(null)
