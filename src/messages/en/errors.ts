/** What users read when our side of things fails, by the error's code. */
export const errors = {
  provider_missing: 'This part of the page isn’t set up yet.',
  session_expired: 'Your session has ended. Sign in again on this page, then try again; your progress is kept.',
  not_allowed: 'Your account isn’t allowed to do this. Ask someone who manages it.',
  not_found: 'We can’t find this connection. It may have been removed.',
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
