import { dataTypeNames } from './dataTypeNames'
import { problems } from './problems'

/** Words that many components share. */
const common = {
  tryAgain: 'Try again',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  /** Where the browser refuses the clipboard, and the text is selected instead. */
  copyByHand: 'Your browser didn’t let us copy. The text is selected: press Ctrl+C.',
  loading: 'Loading…',
  show: 'Show',
  hide: 'Hide',
  /** The rest of a long list. */
  showAll: ({ count }: { count: string }) => `Show all ${count}`,
  /** Over an answer that could not be renewed. */
  outdated: 'This is how things stood when we last heard.',
  /** After `outdated`, where trying again can help without anyone doing anything. */
  keepTrying: 'There’s nothing for you to do; we keep trying.',
  /** The heading of the help for all that isn't as the page says. */
  troubleshoot: 'Something isn’t working?',
  port: ({ port }: { port: string }) => `port ${port}`,
  copyHostName: 'Copy the address to allow',
  broken: {
    title: 'This part of the page stopped working',
    body: 'Something went wrong on our side. Nothing on your computer has changed.',
  },
} as const

/** What users read when our side of things fails, by the error's code. */
const errors = {
  provider_missing: 'This part of the page isn’t set up yet.',
  session_expired: 'Your session has ended. Sign in again on this page, then try again; your progress is kept.',
  /** The page's own server gave no token: there is nothing for the customer to do. */
  token_unavailable: 'This page couldn’t get access to the service. Your progress is kept.',
  not_allowed: 'Your account isn’t allowed to do this. Ask someone who manages it.',
  not_found: 'We can’t find this connection. It may have been removed.',
  not_offered: 'This isn’t offered for this connection.',
  conflict: 'Something changed in the meantime. Look again, then retry.',
  invalid_request: 'The service didn’t accept that. Check what you entered.',
  rate_limited: 'That was a lot at once. Wait a minute, then try again.',
  offline: 'We can’t reach the service. Check your internet connection.',
  /** The browser has a network: nobody should look for a fault in theirs. */
  unreachable: 'The service can’t be reached right now.',
  timed_out: 'The service took too long to answer.',
  service_unavailable: 'The service isn’t available right now. It usually comes back within minutes.',
  unexpected_response: 'The service sent an answer that we couldn’t read.',
  /** For the service's support. */
  reference: ({ correlationId }: { correlationId: string }) => `Reference for support: ${correlationId}`,
} as const

/** How moments are put together. */
const time = {
  moment: ({ day, time: clock }: { day: string; time: string }) => `${day} at ${clock}`,
} as const

/** A download's button, bar and outcome. */
const fileDownload = {
  progress: ({ fileName }: { fileName: string }) => `Downloading ${fileName}`,
  received: ({ received, total }: { received: string; total: string }) => `${received} of ${total}`,
  receivedOnly: ({ received }: { received: string }) => `${received} so far`,
  saved: ({ fileName }: { fileName: string }) => `Saved as ${fileName}. Look in your downloads.`,
} as const

/** What every screen may have to say, also one that waits for its other words or has failed. */
export const everywhereMessages = {
  common,
  errors,
  dataTypeNames,
  problems,
  time,
  fileDownload,
}
