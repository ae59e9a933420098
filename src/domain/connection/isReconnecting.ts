import { type SetupEvidence, setupFacts } from '../setup/setupFacts'

/** True while a connection that had ended is brought back for the same company; told by the evidence alone, so that a reload agrees. */
export function isReconnecting(evidence: SetupEvidence): boolean {
  // A company is known only from an earlier exchange; with another one open, that problem is the thing to tell.
  const { companyLinked } = setupFacts(evidence)
  return !companyLinked && evidence.companyFile !== null && evidence.problem?.code !== 'wrong_company_file'
}
