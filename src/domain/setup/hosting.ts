import { type Hosting, hostingKinds, type QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'

export { hostingKinds }

/** What must hold before setup can work. */
export type RequirementId =
  | 'supported_version'
  | 'windows'
  | 'administrator'
  | 'same_computer'
  | 'hosted_browser'
  | 'quickbooks_open'
  | 'security_software'

/** What follows from where QuickBooks runs. */
interface HostingFacts {
  /** A hosting company runs the computer: the customer can't restart it, set it up or let anything through its firewall. */
  isHosted: boolean
  /** The computer has the Web Connector already: there is nothing to install. */
  connectorPreinstalled: boolean
  /** What must hold before setup can work, most often forgotten first. */
  requirements: readonly RequirementId[]
}

const ownComputer: HostingFacts = {
  isHosted: false,
  connectorPreinstalled: false,
  requirements: [
    'same_computer',
    'quickbooks_open',
    'supported_version',
    'windows',
    'administrator',
    'security_software',
  ],
}

// A hosting provider keeps Windows, the Web Connector and the firewall in order.
const hostedComputer: HostingFacts = {
  isHosted: true,
  connectorPreinstalled: true,
  requirements: ['hosted_browser', 'quickbooks_open', 'supported_version'],
}

/** What follows from each place where QuickBooks can run. */
const hostings: Record<Hosting | 'other', HostingFacts> = {
  desktopApp: ownComputer,
  enterpriseCloud: hostedComputer,
  rightworks: hostedComputer,
  // One that this version doesn't know. A computer of one's own is known, so it is most likely one more provider's; and who is wrongly
  // taken for hosted is asked for less, while who is wrongly taken for an owner is told to install and restart what isn't theirs.
  other: hostedComputer,
}

/** What follows from where QuickBooks runs. While nobody has said where, a computer of one's own. */
function hostingFacts(hosting: QuickBooksDesktop['hosting']): HostingFacts {
  if (hosting === null) return ownComputer
  // What was stored or sent by a later version may be none of the kinds that the type knows.
  return (hostings as Partial<typeof hostings>)[hosting] ?? hostings.other
}

/** True where a hosting company runs the computer that QuickBooks is on. */
export function isHosted(hosting: QuickBooksDesktop['hosting']): boolean {
  return hostingFacts(hosting).isHosted
}

/** True where the computer that QuickBooks is on has the Web Connector already, so that a service offers no installer. */
export function hasConnectorPreinstalled(hosting: QuickBooksDesktop['hosting']): boolean {
  return hostingFacts(hosting).connectorPreinstalled
}

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
  const all = hostingFacts(hosting).requirements
  return isElsewhere ? all.filter((id) => id !== 'same_computer') : all
}
