import type { Messages } from '../Messages'
import { clockTime } from './clockTime'
import { onDay } from './onDay'

/** How moments are put together. */
export const time: Messages['time'] = {
  moment: ({ day, time: clock }) => `${onDay(day)} a ${clockTime(clock)}`,
}
