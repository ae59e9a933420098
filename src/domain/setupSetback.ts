import { type SetupEvidence, setupFacts } from './setupFacts'

/** Why a step that was done before is to be done again. */
export type SetupSetback =
  /** The Web Connector was linked and then fell silent before the first sync was over. */
  | 'connector_lost'
  /** The configuration file was replaced, and the new one has not been opened. */
  | 'configuration_replaced'
  /** The connection had ended and is being brought back for the same company. */
  | 'reconnecting'

/** Why setup went back, told by the evidence alone, so that a reload and a second computer say the same. */
export function setupSetback(evidence: SetupEvidence): SetupSetback | null {
  const { connectorLost, configurationOpened, companyLinked } = setupFacts(evidence)
  if (connectorLost) return 'connector_lost'
  if (!configurationOpened && evidence.configuration.generation > 1) return 'configuration_replaced'
  // A company is known only from an earlier exchange that passed.
  if (!companyLinked && evidence.companyFile !== null && evidence.problem?.code !== 'wrong_company_file') {
    return 'reconnecting'
  }
  return null
}
