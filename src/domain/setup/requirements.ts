import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'

/** What must hold before setup can work. */
export type RequirementId =
  | 'supported_version'
  | 'windows'
  | 'administrator'
  | 'same_computer'
  | 'hosted_browser'
  | 'quickbooks_open'
  | 'security_software'

const ownComputer: readonly RequirementId[] = [
  'same_computer',
  'quickbooks_open',
  'supported_version',
  'windows',
  'administrator',
  'security_software',
]

// A hosting provider keeps Windows, the Web Connector and the firewall in order.
const hostedComputer: readonly RequirementId[] = ['hosted_browser', 'quickbooks_open', 'supported_version']

/** Where the checklist is read. */
export interface RequirementsPlace {
  /** Known not to be the QuickBooks computer, so that being there need not be asked. */
  isElsewhere?: boolean
}

/** What must hold before setup can work, most often forgotten first. */
export function requirements(
  hosting: QuickBooksDesktop['hosting'],
  { isElsewhere = false }: RequirementsPlace = {},
): readonly RequirementId[] {
  const all = hosting === 'enterpriseCloud' || hosting === 'rightworks' ? hostedComputer : ownComputer
  return isElsewhere ? all.filter((id) => id !== 'same_computer') : all
}
