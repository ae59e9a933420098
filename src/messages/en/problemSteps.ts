import type { ProblemStepId } from '../../domain/problems/problemGuides'
import type { ProblemValues } from '../ProblemValues'

/** One sentence or two for each thing to do. */
export const problemSteps = {
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
    'Start QuickBooks and the Web Connector in the same way. If one runs as administrator and the other doesn’t, they can’t see each other: close QuickBooks during syncs, or start both alike.',
  restart_computer: () => 'If it still happens, restart the computer and try again.',
  update_connector: () => 'Download the newest Web Connector and install it on the QuickBooks computer.',
  remove_old_row: ({ applicationName }) =>
    `In the Web Connector, if there’s a row of ${applicationName}, choose Remove beside it.`,
  make_new_configuration: () =>
    'Make a new configuration file here, and open it on the QuickBooks computer. Throw the earlier file away.',
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
} as const satisfies Record<ProblemStepId, (values: ProblemValues) => string>
