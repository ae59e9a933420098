import { expect, test } from 'vitest'
import { en } from './en'
import { esUS } from './es-US'
import { frCA } from './fr-CA'

test.each([en, frCA, esUS])(
  'in $code, a step’s heading begins with its name in the list of steps',
  async ({ load }) => {
    const { steps } = await load.setup()
    const namesAndHeadings = [
      [steps.check_computer, (await load.requirementsChecklist()).title],
      [steps.install_connector, (await load.connectorDownload()).title],
      [steps.open_configuration, (await load.configurationFile()).title],
      [steps.sign_in_connector, (await load.passwordPanel()).title],
      [steps.choose_schedule, (await load.syncSchedule()).title],
      [steps.first_sync, (await load.firstSyncProgress()).title],
    ] as const
    for (const [name, heading] of namesAndHeadings) expect(heading.slice(0, name.length)).toBe(name)
  },
)
