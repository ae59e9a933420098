import { addSeconds } from 'date-fns/addSeconds'
import { isAfter } from 'date-fns/isAfter'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'

/** When the Web Connector will call next, if it keeps its rhythm. */
export function expectedContactAt({ activity }: Pick<QuickBooksDesktop, 'activity'>, now: Date): string {
  const expected = addSeconds(activity.lastContactAt ?? now, activity.expectedEverySeconds)
  return (isAfter(expected, now) ? expected : addSeconds(now, activity.expectedEverySeconds)).toISOString()
}
