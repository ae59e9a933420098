import type { ProblemCode } from '../../api/schemas/problem'
import type { ProblemValues } from '../ProblemValues'

export interface ProblemWords {
  title: string
  what: (values: ProblemValues) => string
}

/** What happened, for each problem. */
export const problems = {
  wrong_password: {
    title: 'That password didn’t work',
    what: () => 'The Web Connector tried to sign in, but not with the newest password. Only the newest one works.',
  },
  wrong_company_file: {
    title: 'Another company is open in QuickBooks',
    what: ({ companyName }) =>
      companyName === null
        ? 'The company that’s open isn’t the one you connected. Nothing was read from it.'
        : `This connection is for ${companyName}, and nothing was read from the company that’s open now.`,
  },
  no_company_file_open: {
    title: 'No company is open in QuickBooks',
    what: () => 'QuickBooks needs your company open the first time, and whenever it can’t open it by itself.',
  },
  company_file_in_use: {
    title: 'Someone else is using the company file',
    what: () => 'QuickBooks says that the file is open elsewhere, or that its user is signed in on another computer.',
  },
  single_user_mode: {
    title: 'QuickBooks is in the wrong user mode',
    what: () => 'The company is open in a mode that keeps other programs out.',
  },
  dialog_open: {
    title: 'QuickBooks is waiting for an answer',
    what: () => 'A message or window is open in QuickBooks. Until it’s closed, QuickBooks lets no other program in.',
  },
  access_not_granted: {
    title: 'QuickBooks didn’t allow access',
    what: ({ providerName }) =>
      `Only the QuickBooks Admin can let ${providerName} in. It takes a minute and is needed once.`,
  },
  quickbooks_not_found: {
    title: 'The Web Connector can’t find QuickBooks',
    what: () => 'QuickBooks isn’t on this computer, or the part that lets other programs in is damaged.',
  },
  could_not_start_quickbooks: {
    title: 'QuickBooks couldn’t be started',
    what: () => 'The Web Connector tried to open QuickBooks by itself and couldn’t.',
  },
  connector_outdated: {
    title: 'The Web Connector is too old',
    what: ({ providerName }) => `${providerName} needs a newer Web Connector. Your settings are kept.`,
  },
  duplicate_registration: {
    title: 'This company file holds an earlier registration',
    what: () => 'That’s what QBWC1039 says most often. A new configuration file fixes that. Your data isn’t touched.',
  },
  data_rejected: {
    title: 'QuickBooks couldn’t answer a request',
    what: () => 'One request ended in an error, often because of an unusual character in a record. The rest is safe.',
  },
  connector_silent: {
    title: 'We can’t hear the QuickBooks computer',
    what: () => 'It may be off or asleep, or the Web Connector may be closed. Syncing goes on as soon as it’s back.',
  },
  other: {
    title: 'The exchange with QuickBooks stopped',
    what: () => 'We don’t know a sure fix for this one. Trying again often helps; if it doesn’t, support can find out.',
  },
} as const satisfies Record<ProblemCode, ProblemWords>
