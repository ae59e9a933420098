/** A part of the contract that a backend may leave out, as it is called in addresses. */
export type ContractPart =
  'quickbooksDesktop' | 'events' | 'pauses' | 'syncSchedule' | 'syncs' | 'handoffs' | 'timeline'

/** What each part is to whoever reads the contract. */
export const contractParts: Readonly<Record<ContractPart, string>> = {
  quickbooksDesktop: 'the QuickBooks Desktop part of connections',
  events: 'events',
  pauses: 'pauses',
  syncSchedule: 'sync hours',
  syncs: 'syncs on request',
  handoffs: 'hand-offs',
  timeline: 'a history',
}
