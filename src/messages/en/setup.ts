import type { Hosting } from '../../api/schemas/quickBooksDesktop'
import type { SetupStepId } from '../../domain/setup/setupSteps'

/** QuickBooksDesktopSetup, its stepper and its dialog. */
const setup = {
  title: 'Connect QuickBooks Desktop',
  steps: {
    choose_platform: 'Choose your QuickBooks',
    check_computer: 'Check the computer',
    install_connector: 'Install the Web Connector',
    open_configuration: 'Open the configuration file',
    sign_in_connector: 'Sign in the Web Connector',
    confirm_company: 'Is this your company?',
    choose_schedule: 'Choose when to sync',
    first_sync: 'First sync',
  } satisfies Record<SetupStepId, string>,
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
  disconnected: {
    title: 'Disconnected',
    body: 'This connection was ended: nothing more is read, and what was read is kept. Connecting again makes a new configuration file and a new password.',
    removed: 'This connection was removed. Connecting again starts a new one.',
    button: 'Connect again',
  },
  finish: 'Done',
  /** What differs where data is read once and no more. */
  once: { steps: { first_sync: 'Read your data' } },
} as const

/** PlatformPicker: where the customer's QuickBooks runs. */
const platformPicker = {
  title: 'How do you use QuickBooks?',
  intro: 'Choose the one you open when you do your books. The next steps depend on it.',
  legend: 'Your QuickBooks',
  choices: {
    desktopApp: {
      title: 'QuickBooks Desktop app',
      description:
        'Installed on a Windows computer at your office or home. You open it from the desktop or the Start menu.',
    },
    enterpriseCloud: {
      title: 'QuickBooks Enterprise Cloud',
      description: 'You sign in to a remote Windows desktop first, and QuickBooks Enterprise opens there.',
    },
    rightworks: {
      title: 'Rightworks',
      description: 'You open QuickBooks from the Rightworks app or website (once Right Networks).',
    },
    mac: { title: 'QuickBooks for Mac' },
    online: { title: 'QuickBooks Online' },
  } satisfies Record<Hosting, { title: string; description: string }> & Record<'mac' | 'online', { title: string }>,
  unsupported: {
    mac: {
      title: 'QuickBooks for Mac can’t be connected',
      body: 'Intuit’s Web Connector, which carries the data, runs only on Windows. If someone in your company also opens the books in QuickBooks for Windows, connect from that computer.',
    },
    online: {
      title: 'QuickBooks Online isn’t connected here',
      body: 'These steps are for QuickBooks on Windows. QuickBooks Online is connected by signing in to Intuit: go back and choose QuickBooks Online there, or ask the company whose page this is.',
    },
  },
  proceed: 'Continue',
} as const

/** RequirementsChecklist: what must be true of the QuickBooks computer. */
const requirementsChecklist = {
  title: 'Check the computer with QuickBooks',
  intro: 'The rest works only if these are true. It takes a minute to check and saves you an hour.',
  /** In place of `intro` where QuickBooks is hosted. */
  introHosted: 'The Web Connector is there already. The rest works only if these are true.',
  items: {
    same_computer: {
      title: 'You’re on the computer where you use QuickBooks',
      description: 'The Web Connector must run on the same computer as QuickBooks.',
    },
    hosted_browser: {
      title: 'This page is open inside your hosted desktop',
      description:
        'Sign in to your hosted desktop, start its browser and open this page there. Files downloaded outside it can’t reach QuickBooks.',
    },
    quickbooks_open: {
      title: 'QuickBooks is open, in the company you want to connect',
      description: 'Signed in as the QuickBooks Admin, with no dialog in the way.',
    },
    supported_version: {
      title: 'QuickBooks Pro, Premier or Enterprise for Windows',
      description: 'QuickBooks for Mac isn’t supported. Press F2 in QuickBooks to see which one you have.',
    },
    windows: {
      title: 'Windows 10, Windows 11 or Windows Server 2019',
      description: 'Earlier versions may not work.',
    },
    administrator: {
      title: 'You can install programs',
      description: 'Windows will ask for an administrator. If you aren’t one, have one on hand.',
    },
    security_software: {
      title: 'Antivirus and firewall let the Web Connector through',
      description: 'Only if yours are strict: allow QBWebConnector.exe to reach our service.',
    },
  },
  confirm: 'Everything is ready',
  confirmed: 'You confirmed this.',
  elsewhere: {
    title: ({ platform }: { platform: string }) => `This looks like ${platform}`,
    listTitle: 'What the QuickBooks computer needs',
    body: 'QuickBooks Desktop runs on Windows. Continue on the computer where you use QuickBooks; this page follows along.',
  },
  platforms: {
    mac: 'a Mac',
    iphone: 'an iPhone',
    ipad: 'an iPad',
    android: 'an Android device',
    chromebook: 'a Chromebook',
    linux: 'a Linux computer',
  },
} as const

/** Handoff: carrying on at the QuickBooks computer. */
const handoff = {
  open: 'Continue on another computer',
  notOffered: 'There’s no link for another computer here. Open this page on the QuickBooks computer instead.',
  notAllowed: 'You’re here by a link. For another computer, ask whoever sent it to make a new one.',
  title: 'Continue on the QuickBooks computer',
  intro: 'Open this link there. It opens these steps and nothing else, without signing in.',
  link: 'Link',
  copyLink: 'Copy the link',
  oneUse: ({ time }: { time: string }) =>
    `Each link works once. This one works until ${time}. Send it only to someone who may set up this connection.`,
  expired: ({ time }: { time: string }) => `This link expired on ${time}. Make a new one.`,
  email: 'Email it',
  /** The provider's name, null while it isn't known. */
  emailSubject: ({ providerName }: { providerName: string | null }) =>
    providerName === null ? 'Connect our QuickBooks' : `Connect ${providerName} to QuickBooks`,
  emailBody: ({ providerName, url, time }: { providerName: string | null; url: string; time: string }) =>
    [
      'Hello,',
      `Please open this link on the computer where QuickBooks Desktop is installed. It opens the steps that connect ${providerName === null ? 'it' : `${providerName} to it`}:`,
      url,
      `The link works once, until ${time}. If it was used already or has expired, write back and I’ll send you a new one.`,
      'Thank you',
    ].join('\n\n'),
  showQr: 'Show QR code',
  hideQr: 'Hide QR code',
  qrName: 'QR code of the link',
  renew: 'Make a new link',
  /** The link was made earlier, or on another page. */
  made: ({ time }: { time: string }) =>
    `A link was made and can be opened until ${time}. It can’t be shown again. A new link ends this one.`,
  end: 'End the link',
  endAccess: 'End access',
  ended: 'The link no longer works',
  waiting: 'Waiting for the link to be opened',
  waitingHint: 'This page follows along by itself.',
  movedOn: 'Setup has moved on',
  movedOnHint: 'The link hasn’t been opened. End it if nobody needs it.',
  opened: ({ at }: { at: string }) => `The link was opened at ${at}`,
  openedOnWindows: ({ at }: { at: string }) => `The link was opened on a Windows computer at ${at}`,
  /** Where QuickBooks can't be: `a Mac`. */
  openedOn: ({ at, platform }: { at: string; platform: string }) => `The link was opened on ${platform} at ${at}`,
  openedHint: ({ time }: { time: string }) =>
    `Whoever opened it can finish these steps until ${time}, and sees nothing else. A new link ends their access.`,
  openedElsewhereHint:
    'QuickBooks Desktop isn’t there. Make a new link, and open it on the QuickBooks computer. It ends this one.',
} as const

/** What is said while QuickBooks Desktop is set up or taken away, and in the pictures of its computer. */
export const setupMessages = {
  setup,
  platformPicker,
  requirementsChecklist,
  handoff,
}
