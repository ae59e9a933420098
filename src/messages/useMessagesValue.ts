'use client'
import { useContext } from 'react'
import { providerMissing } from '../errors'
import { MessagesContext, type MessagesValue } from './MessagesContext'

/** The nearest words and their locale. Throws `ConnectionsError` `provider_missing` outside of a provider. */
export function useMessagesValue(): MessagesValue {
  const value = useContext(MessagesContext)
  if (value) return value
  throw providerMissing()
}
