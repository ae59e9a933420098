import { sentence } from '../sentence'
import type { ForProvider } from './configurationFile'

/** Step: confirm the company that is open in QuickBooks. */
export const companyConfirmation = {
  title: 'Is this your company?',
  intro: 'It’s the one that is open in QuickBooks. Nothing has been read yet.',
  computer: ({ computerName }: { computerName: string }) => `on ${computerName}`,
  expected: 'As expected',
  expects: ({ providerName, names }: ForProvider & { names: string }) => sentence(`${providerName} expects ${names}`),
  yes: 'Yes, continue',
  no: 'No, another company',
  /** How long QuickBooks still waits, as minutes and seconds. */
  waits: ({ time }: { time: string }) => `QuickBooks is waiting · ${time}`,
  waitsNoLonger: 'You can still answer. Syncing starts the next time the Web Connector checks in.',
  waiting: 'Waiting for QuickBooks to tell which company is open…',
  waitingHint: 'Open your company in QuickBooks, then choose Update Selected in the Web Connector.',
  confirmed: ({ at }: { at: string }) => `You confirmed this company at ${at}.`,
  continues: 'Waiting for the Web Connector to check in…',
  continuesHint: ({ applicationName }: { applicationName: string }) =>
    `In the Web Connector, tick ${applicationName} and choose Update Selected.`,
  connected: 'Connected',
  already: {
    title: ({ companyName }: { companyName: string }) => `${companyName} is already connected`,
    body: 'That connection already reads this company file, so nothing is read here.',
    open: 'Show that connection',
  },
  /** A connected company that is met at another path. */
  elsewhere: {
    title: 'Is this still your company file?',
    body: 'QuickBooks has it open at another path than before.',
    before: 'Before:',
    yes: 'Yes, read it here',
    no: 'No, don’t read it',
    yesMeans: 'Yes: the file was moved. Everything is read once more from there.',
    noMeans: 'No: it’s a copy, such as last year’s. Then open the right file in QuickBooks.',
    answered: 'The file is read at this path from now on.',
  },
} as const
