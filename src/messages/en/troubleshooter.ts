import type { ObservationId } from '../../domain/problems/observations'

export interface SymptomWords {
  title: string
  what: (values: { providerName: string; applicationName: string }) => string
}

/** What customers see when something isn't right, in their words. */
export const troubleshooter = {
  title: 'Something isn’t working?',
  intro: 'Choose what you see. Each answer says what to do, and on which computer.',
  updateSelected: ({ applicationName }: { applicationName: string }) =>
    `In the Web Connector, check the box beside ${applicationName} and choose Update Selected.`,
  symptoms: {
    red_message: {
      title: 'The Web Connector shows an error',
      what: () => 'Most errors go away with these steps. If yours doesn’t, its log knows why: see the last line below.',
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
} as const
