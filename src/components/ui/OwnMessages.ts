import type { MessageOverrides } from '../../messages/Messages'

/** What every public component takes besides its own. */
export interface OwnMessages {
  /** Your own words for this component and what is in it, before the provider's. Keep the object between renders. */
  messages?: MessageOverrides | undefined
}
