import type { LogStepId } from '../../domain/webConnectorLog/logGuide'
import type { LogOnlyProblemCode } from '../../domain/webConnectorLog/LogRun'

/** Reading the Web Connector's log, and what it says. */
export const logDoctor = {
  privacy: 'Your log is read on this computer and sent nowhere.',
  stepsTitle: 'On the QuickBooks computer',
  find: 'In the Web Connector, choose View Log. Or find QWCLog.txt in this folder, and QWCLogOld.txt if it’s there:',
  folder: 'Where the log is',
  copyFolder: 'Copy where the log is',
  choose: 'Choose QWCLog.txt (and QWCLogOld.txt), or drop them here',
  chooseHere:
    'Choose it here; if there are two, both at once. If this isn’t that computer, copy the file over or open this page there.',
  drop: 'Let go to read it',
  paste: 'Paste the text instead',
  pasteLabel: 'Text of the log',
  read: 'Read it',
  reading: 'Reading the log…',
  nothingOfOurs: ({ applicationName }: { applicationName: string }) =>
    `This log doesn’t mention ${applicationName}, so is it from the right computer? If it is, open the configuration file there first.`,
  passedOver: {
    not_a_log: 'This isn’t a log of the Web Connector. Look for a file named QWCLog.txt or QWCLogOld.txt.',
    unreadable: 'The browser couldn’t read this file. Copy it to the desktop and choose the copy.',
  },
  refused: {
    folder: 'That’s a folder. Open it, and choose QWCLog.txt and QWCLogOld.txt in it.',
    too_many: 'Those are too many files. Choose only QWCLog.txt and QWCLogOld.txt.',
  },
  fine: ({ count, shown }: { count: number; shown: string }) =>
    count === 1 ? 'The one run in this log went well' : `All ${shown} runs in this log went well`,
  fineHint: 'The Web Connector did its work. If data is missing, wait for the next sync.',
  /** In place of `fineHint` where data is read once and no more. */
  fineHintOnce: 'The Web Connector did its work.',
  recovered: 'The last run went well',
  recoveredHint: 'Earlier ones stopped, as you see below. There’s nothing left to do about them.',
  unfinished: 'The last run has no end',
  unfinishedHint:
    'It may still be running. If not, the computer went to sleep or the Web Connector was closed in the meantime.',
  tooOld: ({ moment }: { moment: string }) => `Nothing since ${moment}`,
  tooOldHint: 'If this is the newest log, the Web Connector hasn’t called for a long time.',
  said: 'What the log says',
  timeline: 'Runs in this log, newest first',
  wentWell: ({ count, shown }: { count: number; shown: string }) =>
    count === 1 ? 'A run went well' : `${shown} runs went well`,
  nothingToDo: 'Called; there was nothing to do',
  noEnd: 'A run without an end',
  added: 'The configuration file was added',
  times: ({ title, shown }: { title: string; shown: string }) => `${title} (${shown} times)`,
  scheduled: 'By itself',
  byHand: 'By hand',
  requests: ({ count, shown }: { count: number; shown: string }) => (count === 1 ? '1 request' : `${shown} requests`),
  each: 'Show each',
  others: ({ count, shown }: { count: number; shown: string }) =>
    count === 1
      ? '1 run of another application was passed over.'
      : `${shown} runs of other applications were passed over.`,
  summary: 'Message for support',
  summaryHint: 'Without passwords, names, email addresses or folders.',
  causes: {
    password_missing: {
      title: 'The Web Connector has no password',
      what: 'It was never saved, or can no longer be read. Make a new one and save it.',
    },
    service_unanswered: {
      title: 'The Web Connector couldn’t reach us',
      what: 'The internet connection was down, a firewall was in the way, or our service didn’t answer for a moment.',
    },
    certificate_refused: {
      title: 'The secure connection was refused',
      what: 'The computer doesn’t trust our certificate. Most often its clock is wrong or Windows isn’t up to date.',
    },
    configuration_faulty: {
      title: 'The configuration file was refused',
      what: 'The Web Connector found something wrong in it. A new file fixes that.',
    },
    row_missing: {
      title: 'The Web Connector lost its row',
      what: 'Its list and its settings no longer match. A restart usually fixes that.',
    },
  } satisfies Record<LogOnlyProblemCode, { title: string; what: string }>,
  steps: {
    check_internet: 'Make sure that the QuickBooks computer is online: open any web page there.',
    allow_service: 'If a firewall or antivirus is strict, let QBWebConnector.exe reach this address.',
    set_clock: 'Set the computer’s date and time, then install what Windows Update offers.',
    restart_connector: 'Close the Web Connector (File > Exit) and open it again.',
  } satisfies Record<LogStepId, string>,
} as const
