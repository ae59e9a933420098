import type { TimelineQuery } from './ClientResources'
import { type Timeline, timelineSchema } from './schemas/timeline'
import { desktopPath, queryString } from './transport/companyPath'
import { request } from './transport/request'
import type { Transport } from './transport/transport'

/** Reads what happened to a connection, newest first. */
export function listTimeline(
  transport: Transport,
  connectionId: string,
  query: TimelineQuery = {},
  signal?: AbortSignal,
): Promise<Timeline> {
  const path = `${desktopPath(transport, connectionId, 'timeline')}${queryString({ ...query })}`
  return request(transport, { method: 'GET', path, schema: timelineSchema, signal })
}
