import type { ProblemCode } from '../../api/schemas/problem'
import type { MessageWindowId } from '../../domain/problems/messageWindows'
import type { ObservationId } from '../../domain/problems/observations'
import type { MessageRecipient, ProblemActor, ProblemStepId } from '../../domain/problems/problemGuides'
import type { ProblemValues } from '../ProblemValues'
import { logDoctor } from './logDoctor'

export interface SymptomWords {
  title: string
  what: (values: { providerName: string; applicationName: string }) => string
}

/** What customers see when something isn't right, in their words. */
const troubleshooter = {
  intro: 'Choose what you see. Each answer says what to do, and on which computer.',
  updateSelected: ({ applicationName }: { applicationName: string }) =>
    `In the Web Connector, check the box beside ${applicationName} and choose Update Selected.`,
  symptoms: {
    red_message: {
      title: 'The Web Connector shows an error',
      what: () =>
        'Its window says what is wrong. If yours isn’t among these, its log knows why: see the last line below.',
    },
    nothing_happens: {
      title: 'I choose Update Selected, and nothing happens',
      what: () => 'Update Selected works for checked rows only, and for those with a saved password.',
    },
    stopped_working: {
      title: 'It worked before, and then it stopped',
      what: () => 'Most often the computer is off or asleep, or the Web Connector was closed.',
    },
    password_lost: {
      title: 'I can’t find the password',
      what: () => 'A password is shown only once, so that nobody else can read it. Make a new one.',
    },
    quickbooks_busy: {
      title: 'QuickBooks is busy, and I need it',
      what: ({ providerName }) =>
        `${providerName} is reading from QuickBooks. Choose Pause on this connection’s page: QuickBooks is free within a minute or two, and the sync goes on later.`,
    },
    access_question: {
      title: 'QuickBooks asks whether to let an application in',
      what: ({ applicationName }) =>
        `That’s meant to happen once. The question names ${applicationName}, and only the QuickBooks Admin can answer it.`,
    },
    other_company: {
      title: 'The wrong company is open in QuickBooks',
      what: () => 'Nothing is read from a company that you didn’t connect. Open the right one.',
    },
    file_refused: {
      title: 'The configuration file doesn’t open, or is refused',
      what: () => 'It opens only where the Web Connector is installed, and only the QuickBooks Admin can add it.',
    },
    no_data_exchange: {
      title: 'It says “No data exchange required”',
      what: () => 'That’s good news: the connection works, and there is nothing new to read.',
    },
  } satisfies Record<ObservationId, SymptomWords>,
  log: 'Something else? Find out from the Web Connector’s log',
  /** What differs where data is read once and no more. */
  once: {
    symptoms: {
      no_data_exchange: {
        what: () => 'That’s good news: the connection works, and there is nothing left to read.',
      },
    },
  },
} as const

export interface MessageValues {
  providerName: string
  companyName: string | null
  title: string
  what: string
  /** What to ask of the reader. */
  request: string
  codes: string
}

const greeting = {
  administrator: ({ providerName }) =>
    `Hello,\n\nOur QuickBooks Desktop is connected to ${providerName}, and the connection needs your help.`,
  hosting_provider: ({ providerName }) =>
    `Hello,\n\nYou host our QuickBooks Desktop. It is connected to ${providerName} through the QuickBooks Web Connector, and the connection needs your help.`,
  support: ({ providerName }) => `Hello ${providerName} support,\n\nThe connection to our QuickBooks Desktop stopped.`,
} as const satisfies Record<MessageRecipient, (values: MessageValues) => string>

/** The screen of a problem, round the words of the problem itself. */
const problemPanel = {
  where: 'Where',
  who: 'Who acts',
  seen: 'Seen',
  onComputer: ({ computerName }: { computerName: string | null }) =>
    computerName === null ? 'On the QuickBooks computer' : `On the QuickBooks computer (${computerName})`,
  onHosted: 'In your hosted QuickBooks',
  actor: {
    customer: () => 'You',
    quickbooks_administrator: () => 'Whoever signs in to QuickBooks as Admin',
    hosting_provider: () => 'The company that hosts your QuickBooks',
    support: ({ providerName }) => `You, or ${providerName} support`,
  } satisfies Record<ProblemActor, (values: { providerName: string }) => string>,
  steps: 'What to do',
  detail: 'What QuickBooks said',
  code: 'Code',
  tryingAgain: 'The Web Connector is trying again…',
  cleared: 'Solved. QuickBooks answered again.',
  messageTitle: {
    administrator: () => 'Can’t do this yourself? Send this to your administrator',
    hosting_provider: () => 'Message for the company that hosts your QuickBooks',
    support: ({ providerName }) => `Message for ${providerName} support`,
  } satisfies Record<MessageRecipient, (values: { providerName: string }) => string>,
  messageLabel: 'Message',
  copyMessage: 'Copy message',
  message: (recipient: MessageRecipient, values: MessageValues) =>
    [
      greeting[recipient](values),
      `${values.title}. ${values.what}`,
      values.request,
      [values.companyName === null ? '' : `Company: ${values.companyName}`, `Code: ${values.codes}`]
        .filter(Boolean)
        .join('\n'),
      'Thank you',
    ].join('\n\n'),
  /** What is asked of others about a silent computer where data is read once and no more. */
  silentOnce: ({ applicationName }: { applicationName: string }) =>
    `Please make sure that the computer is on, awake and signed in to Windows, and that the QuickBooks Web Connector is running. In it, check the box beside ${applicationName} and choose Update Selected.`,
} as const

/** What the QuickBooks computer may show, to choose from. */
const windowChooser = {
  legend: 'Choose the window that you see',
  search: 'Find by code or words',
  none: 'None of these windows says that. The Web Connector’s log knows more.',
  /** Heard, not seen, once a window is chosen. */
  chosen: 'What to do is below.',
  titles: {
    quickbooks_closed: 'QuickBooks is closed',
    quickbooks_waits: 'QuickBooks waits for an answer',
    registered_before: 'This file was added before',
    access_refused: 'You chose No in QuickBooks',
    not_admin: 'You aren’t signed in as Admin',
    quickbooks_unreachable: 'QuickBooks can’t be reached',
    authorize_cancelled: 'You chose Cancel',
    company_in_use: 'Someone else has the company open',
    no_program: 'Windows doesn’t know the file',
    server_unverified: 'The server can’t be verified',
    multi_user: 'The company is in multi-user mode',
    earlier_file: 'This is an earlier file',
    file_id_taken: 'The file’s number is already in use',
    sync_unreachable: 'A sync can’t reach QuickBooks',
    password_refused: 'The password is wrong',
  } satisfies Record<MessageWindowId, string>,
  all: 'Show all windows',
  usual: 'Show the usual ones',
  resume: 'Back to the pictures',
} as const

/** One sentence or two for each thing to do. */
const problemSteps = {
  make_new_password: () => 'Create a new password here. The old one stops working.',
  paste_password: ({ applicationName }) =>
    `In the Web Connector, click the password field in the row of ${applicationName}, paste the password and press Enter.`,
  save_password: () => 'When it asks whether to save the password, choose Yes.',
  update_selected: ({ applicationName }) =>
    `In the Web Connector, check the box beside ${applicationName} and choose Update Selected. This message goes away when it works.`,
  close_company: () => 'In QuickBooks, choose File > Close Company.',
  open_company: ({ companyName, path }) =>
    `Open QuickBooks and sign in to ${companyName ?? 'the company you’re connecting'}${path === null ? '' : ` (${path})`}.`,
  sign_out_elsewhere: () =>
    'Ask whoever has the company open on another computer to close it: File > Close Company there.',
  switch_to_multi_user: () =>
    'In QuickBooks, choose File > Switch to Multi-user Mode. If it’s not in the menu, multi-user mode is on already.',
  switch_to_single_user: () => 'In QuickBooks, choose File > Switch to Single-user Mode.',
  close_dialog: () =>
    'Look at QuickBooks: answer or close every message, such as an update, a backup or a sign-in. Look behind other windows too.',
  sign_in_as_admin: () => 'Open the company in QuickBooks, signed in as Admin, in single-user mode.',
  choose_yes_always: () =>
    'When QuickBooks asks, choose “Yes, always; allow access even if QuickBooks is not running”, then Continue and Done.',
  open_integrated_applications: ({ applicationName }) =>
    `Choose Edit > Preferences > Integrated Applications > Company Preferences. Uncheck “Don’t allow any applications…”, and check the box beside ${applicationName} in the list.`,
  allow_automatic_login: ({ applicationName }) =>
    `Choose ${applicationName}, then Properties, and check “Allow this application to login automatically”. Then OK, twice.`,
  check_same_computer: () => 'Make sure that the Web Connector runs on the computer where you use QuickBooks.',
  install_connector_again: () =>
    'Download the Web Connector and install it there again. That repairs what’s missing; your settings are kept.',
  use_same_rights: () =>
    'Start QuickBooks and the Web Connector in the same way. If one runs as administrator and the other doesn’t, they can’t see each other: close QuickBooks during a sync, or start both alike.',
  restart_computer: () => 'If it still happens, restart the computer and try again.',
  update_connector: () => 'Download the newest Web Connector and install it on the QuickBooks computer.',
  remove_old_row: ({ applicationName }) =>
    `In the Web Connector, if there’s a row of ${applicationName}, choose Remove beside it.`,
  make_new_configuration: () =>
    'Make a new configuration file here, and open it on the QuickBooks computer. Throw the earlier file away.',
  make_new_configuration_if_needed: () =>
    'If this message stays, the configuration file was opened while the other company was open. Make a new file here, and open it with the right company open.',
  correct_record: () =>
    'If QuickBooks named a record above, open it there and retype odd characters, such as emoji or pasted symbols.',
  view_log: () => 'If it stops again, choose View Log in the Web Connector and keep the last lines on hand.',
  send_message: () => 'Send the message below. It says all that’s needed.',
  wake_computer: ({ computerName }) =>
    `Make sure ${computerName ?? 'the QuickBooks computer'} is on, awake, online, and signed in to Windows.`,
  start_connector: () =>
    'Look for the Web Connector’s icon beside the clock. If it isn’t there, search Windows for “Web Connector” and open it.',
  tick_auto_run: ({ applicationName }) =>
    `In its window, make sure that the Auto-Run box of ${applicationName} is checked.`,
  choose_retry: () => 'In the Web Connector’s message, choose Retry. If it’s gone, open the file again.',
  choose_ok: () => 'When the Web Connector asks whether to add the application, choose OK.',
  open_file_again: ({ fileName }) => `Close the message and double-click ${fileName}.`,
  add_application: ({ fileName }) =>
    `Open the Web Connector from the Windows menu, choose Add an Application, and pick ${fileName}. If it isn’t there, install it first.`,
  check_clock: () => 'Make sure that date, time and time zone are right in Windows, and install its updates.',
} as const satisfies Record<ProblemStepId, (values: ProblemValues) => string>

/** What to ask of an administrator, a hosting provider or support, in words they know. */
const problemRequests = {
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

/** What is said where something isn’t right. */
export const troubleMessages = {
  troubleshooter,
  problemPanel,
  problemSteps,
  windowChooser,
  problemRequests,
  logDoctor,
}
