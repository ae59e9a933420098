import type { CompanyCandidate, QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'

/** The evidence of where a company file was met. */
export type FoundElsewhereEvidence = Pick<QuickBooksDesktop, 'connectionStatus' | 'companyCandidate' | 'setup'>

/** The connected company at a path that isn't known yet, moved or a copy: nothing is read until the customer has answered. Null: it isn't. */
export function foundElsewhere({
  connectionStatus,
  companyCandidate,
  setup,
}: FoundElsewhereEvidence): CompanyCandidate | null {
  const isAsked = connectionStatus === 'Linked' && setup.companyLinkedAt !== null
  return isAsked && companyCandidate?.isAtOtherPath ? companyCandidate : null
}

/** As {@link foundElsewhere}, answered with yes: the next call reads it there. */
export function acceptedElsewhere(evidence: FoundElsewhereEvidence): CompanyCandidate | null {
  const { connectionStatus, companyCandidate, setup } = evidence
  const isLinked = connectionStatus === 'Linked' && setup.companyLinkedAt !== null
  return isLinked && foundElsewhere(evidence) === null ? companyCandidate : null
}
