import type { Session } from '../rows'

/** Whether the session waits for the customer to say that the company is theirs: nothing is read meanwhile. */
export function isAsking({ company_asked_until, company_checked }: Session) {
  return company_asked_until !== null && company_checked === 0
}
