'use client'
import { useContext } from 'react'
import type { Messages } from './Messages'
import { MessagesContext } from './MessagesContext'

/** Every sentence that users read, in the provider's words. */
export function useMessages(): Messages {
  return useContext(MessagesContext).messages
}
