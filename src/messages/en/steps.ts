import type { AutoRunCheck } from '../../domain/connection/autoRun'
import { companyConfirmation } from './companyConfirmation'
import { configurationFile } from './configurationFile'
import { connectorDownload } from './connectorDownload'
import { drawings } from './drawings'
import { firstSyncProgress } from './firstSyncProgress'
import { passwordPanel } from './passwordPanel'
import { syncSchedule } from './syncSchedule'

/** What the Web Connector needs to check in by itself. */
const autoRunGuide = {
  waitingTitle: 'Not yet seen to run by itself',
  waitingBody: ({ moment }: { moment: string }) =>
    `You can use QuickBooks again. The Web Connector should check in by itself by ${moment}; this page notices.`,
  missedTitle: ({ moment }: { moment: string }) => `The Web Connector should have checked in by ${moment}`,
  missedBody: 'It hasn’t checked in by itself, so the next sync isn’t certain. One of these is missing.',
  title: 'What it needs, on the QuickBooks computer',
  checks: {
    auto_run: ({ applicationName }: { applicationName: string }) =>
      `Auto-Run is checked in the row of ${applicationName}`,
    restart: () => 'The Web Connector’s icon is beside the clock',
    hide: () => 'Its window is closed with Hide, not Exit',
    stay_on: () => 'The computer stays on and awake',
  } satisfies Record<AutoRunCheck, (values: { applicationName: string }) => string>,
  hints: {
    restart: 'It starts again by itself when the computer restarts and someone signs in to Windows.',
    hide: 'Hidden, it keeps checking in. After Exit, nothing is read until someone opens it again.',
    stay_on: 'In Windows Settings > System > Power, set sleep to Never. The screen may turn off.',
  },
} as const

/** Taking the Web Connector off the QuickBooks computer. */
const uninstallGuide = {
  title: 'Remove the Web Connector',
  intro: ({ providerName }: { providerName: string }) =>
    `Once disconnected, ${providerName} no longer reads anything, so the Web Connector does no harm where it is. To remove it for good, do this on the QuickBooks computer.`,
  sharedTitle: 'Does another service use the Web Connector too?',
  sharedBody:
    'Payroll, store and expense services often do. If there is another row in the Web Connector’s window, keep the program: remove only our row, and go on with the last step below.',
  /** In place of the two above, where it is known whose syncs would stop: one or more companies of the customer's. */
  sharedWith: {
    title: ({ companies }: { companies: string }) => `The Web Connector also serves ${companies}`,
    body: 'If it does so on the same computer, keep the program: uninstalling it would stop those syncs too. Remove only the row below, and go on with the last step.',
  },
  sharedStepsTitle: 'Instead of uninstalling',
  stepsTitle: 'On the QuickBooks computer',
  hostedStepsTitle: 'In your hosted QuickBooks',
  steps: {
    uninstall:
      'Open Windows Settings > Apps & features (in Windows 11: Apps > Installed apps) and search for Web Connector. Choose Uninstall beside QuickBooks Web Connector, and confirm.',
    folder:
      'Open File Explorer, paste this place into the bar at the top and press Enter. Delete the folder QBWebConnector there. If it’s gone already, all is well.',
    row: ({ applicationName }: { applicationName: string }) =>
      `Open the Web Connector, choose Remove beside ${applicationName}, and confirm with Yes.`,
    certificate: ({ applicationName }: { applicationName: string }) =>
      `Open your company in QuickBooks as Admin. Choose Edit > Preferences > Integrated Applications > Company Preferences, select ${applicationName}, then Remove and OK. QuickBooks forgets its permission.`,
  },
  folderLabel: 'Where it was installed',
  copyFolder: 'Copy where it was installed',
  /** What differs where data is read once and no more. */
  once: {
    intro: ({ providerName }: { providerName: string }) =>
      `${providerName} reads nothing more, so the Web Connector does no harm where it is. To remove it for good, do this on the QuickBooks computer.`,
  },
} as const

export const stepsMessages = {
  connectorDownload,
  companyConfirmation,
  configurationFile,
  passwordPanel,
  syncSchedule,
  firstSyncProgress,
  autoRunGuide,
  uninstallGuide,
  drawings,
}
