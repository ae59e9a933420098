import { scheduleInputSchema } from '../../api/schemas/inputs'
import type { Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { changeDesktop } from '../state/changeDesktop'
import { nextSyncBySchedule } from '../state/nextSyncBySchedule'
import { companyDesktop } from './companyConnection'
import { desktopAnswer, desktopPath } from './desktopAnswer'

/** Setting when syncs may run. */
export const scheduleEndpoints: readonly Endpoint[] = [
  {
    method: 'put',
    path: `${desktopPath}/syncSchedule`,
    access: 'company',
    isPartOfSetup: true,
    isSchedule: true,
    answer: (call) => {
      const syncSchedule = parseInput(scheduleInputSchema, call.body)
      const { desktop } = companyDesktop(call)
      const change = {
        syncSchedule,
        setup: { scheduleChosenAt: call.now.toISOString() },
        nextSyncAt: nextSyncBySchedule(desktop.document, syncSchedule, call.now),
      }
      changeDesktop(call.state, desktop, change, { kind: 'scheduleChanged', by: 'customer' })
      return desktopAnswer(desktop, call.now)
    },
  },
]
