import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'

/** When the Web Connector will call next, if it keeps its rhythm. */
export function expectedContactAt({ activity }: Pick<QuickBooksDesktop, 'activity'>, now: Date): string {
  const last = activity.lastContactAt === null ? now.getTime() : Date.parse(activity.lastContactAt)
  const expected = last + activity.expectedEverySeconds * 1000
  return new Date(
    expected > now.getTime() ? expected : now.getTime() + activity.expectedEverySeconds * 1000,
  ).toISOString()
}
