import type { Activity } from '../../api/schemas/quickBooksDesktop'

/** When the Web Connector should call next if it keeps its rhythm, past or not. Null where it has never called. */
export function expectedContact({ lastContactAt, expectedEverySeconds }: Activity): Date | null {
  return lastContactAt === null ? null : new Date(Date.parse(lastContactAt) + expectedEverySeconds * 1000)
}
