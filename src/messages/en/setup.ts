/** QuickBooksDesktopSetup, its stepper and its dialog. */
export const setup = {
  title: 'Connect QuickBooks Desktop',
  steps: {
    choose_platform: 'Choose your QuickBooks',
    check_computer: 'Check the computer',
    install_connector: 'Install the Web Connector',
    open_configuration: 'Open the configuration file',
    sign_in_connector: 'Sign in the Web Connector',
    choose_schedule: 'Choose when to sync',
    first_sync: 'First sync',
  },
  /** Where a step is done, in as few words as fit beside it. */
  places: { this_page: 'On this page', quickbooks_computer: 'QuickBooks computer' },
  stepOf: ({ step, total }: { step: number; total: number }) => `Step ${step} of ${total}`,
  allDone: 'All steps done',
  /** Heard, not seen, when another step is shown. */
  announcement: ({ step, total, name }: { step: number; total: number; name: string }) =>
    `Step ${step} of ${total}: ${name}`,
  done: 'Done',
  locked: 'Not yet available',
  lookingBack: 'You’re looking back at a finished step.',
  returnTo: ({ name }: { name: string }) => `Return to “${name}”`,
  connectorLost: {
    title: 'Start the Web Connector again',
    intro: 'It was signed in and then went quiet. Everything fetched so far is kept.',
  },
  inTheWay: {
    title: 'Clear the way in QuickBooks',
    intro: 'The Web Connector is signed in, but something on the QuickBooks computer is in the way.',
  },
  reconnecting: {
    title: ({ companyName }: { companyName: string }) => `You’re connecting ${companyName} again`,
    body: 'Open the same company file in QuickBooks as before. Data fetched earlier is kept.',
  },
  finish: 'Done',
} as const
