'use client'
import type { Messages } from './Messages'
import { useMessagesValue } from './useMessagesValue'

/** Every sentence that users read, in the provider's words. Reading a section that isn't fetched yet suspends. */
export function useMessages(): Messages {
  return useMessagesValue().messages
}
