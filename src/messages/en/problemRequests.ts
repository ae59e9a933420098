import type { ProblemCode } from '../../api/schemas/problem'
import type { ProblemValues } from '../ProblemValues'

/** What to ask of an administrator, a hosting provider or support, in words they know. */
export const problemRequests = {
  wrong_password: ({ applicationName }) =>
    `Please enter the password that I send you into the Web Connector, in the row of ${applicationName}, and choose Update Selected.`,
  wrong_company_file: ({ companyName, path }) =>
    `Please close the open company in QuickBooks, and open ${companyName ?? 'ours'}${path === null ? '' : ` (${path})`}.`,
  no_company_file_open: ({ path }) =>
    `Please open our company in QuickBooks${path === null ? '' : ` (${path})`}, and leave it open.`,
  company_file_in_use: ({ path }) =>
    `Please see who has our company file open${path === null ? '' : ` (${path})`}, have them close it, and turn on multi-user mode. The user that the Web Connector signs in as must not be signed in elsewhere.`,
  single_user_mode: () => 'Please switch our company file to the user mode that the code below asks for.',
  dialog_open: () => 'Please answer or close the message that is open in QuickBooks.',
  access_not_granted: ({ applicationName }) =>
    `Please open the company as Admin in single-user mode. Under Edit > Preferences > Integrated Applications > Company Preferences, allow ${applicationName}, and check “Allow this application to login automatically” in its Properties. If it isn’t listed, choose Update Selected in the Web Connector and answer “Yes, always; allow access even if QuickBooks is not running”.`,
  quickbooks_not_found: () =>
    'Please install or repair the QuickBooks Web Connector on the computer that runs our QuickBooks: its request processor (QBXMLRP2) is missing or doesn’t match.',
  could_not_start_quickbooks: ({ path }) =>
    `Please make sure that QuickBooks and the Web Connector run as the same Windows user, both with or both without administrator rights, and that our company file opens${path === null ? '' : ` (${path})`}.`,
  connector_outdated: () =>
    'Please install the current QuickBooks Web Connector on the computer that runs our QuickBooks.',
  duplicate_registration: ({ applicationName }) =>
    `The Web Connector says QBWC1039 when the configuration file of ${applicationName} is added: the company file is stamped with an earlier registration, or the user wasn’t Admin. Please add the file while signed in as Admin in single-user mode. If it is still refused, I can send you a file with a new registration.`,
  data_rejected: () => 'Please look at the request that failed, and tell us which record it was.',
  connector_silent: ({ applicationName }) =>
    `Please make sure that the computer is on, awake and signed in to Windows, that the QuickBooks Web Connector is running, and that the Auto-Run box of ${applicationName} is checked in it.`,
  other: () => 'Please tell us what the code below means here. I can send you the Web Connector’s log (QWCLog.txt).',
} as const satisfies Record<ProblemCode, (values: ProblemValues) => string>
