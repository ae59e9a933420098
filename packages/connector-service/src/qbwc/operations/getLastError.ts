import type { ServiceContext } from '../../ServiceContext'
import { findSession } from '../session/findSession'

/** Answers what stopped a session, for the person before the Web Connector. */
export async function getLastError(context: ServiceContext, ticket: string): Promise<string> {
  const session = await findSession(context, ticket)
  if (session === undefined)
    return 'This update was ended because a newer one began, or it was quiet for too long. The next one goes on by itself.'
  return session.last_error ?? 'There was no error.'
}
