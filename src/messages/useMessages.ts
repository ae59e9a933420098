'use client'
import type { EverywhereMessages, MessagesPart, MessagesParts } from './Messages'
import { useMessagesValue } from './useMessagesValue'

/** What users read, in the provider's words: what is said everywhere, and with a part's name what that part says too. */
export function useMessages(): EverywhereMessages
export function useMessages<Part extends MessagesPart>(part: Part): EverywhereMessages & MessagesParts[Part]
export function useMessages(part?: MessagesPart) {
  const { everywhere, parts } = useMessagesValue()
  const messages = part === undefined ? everywhere : parts[part]
  if (messages) return messages
  throw new Error(`The messages of “${part}” are read where no component around has asked for them and waited.`)
}
