import type { Messages } from '../Messages'
import { dated } from './dated'
import { unbrokenTime } from './unbrokenTime'

/** How moments are put together. */
export const time: Messages['time'] = {
  moment: ({ day, time: clock }) => `${dated(day)} à ${unbrokenTime(clock)}`,
}
