import { expect, test } from 'vitest'
import { allMessages } from '../../test/allMessages'
import { en } from './en'
import { esUS } from './es-US'
import { frCA } from './fr-CA'

test.each([en, frCA, esUS])('in $code, a step’s heading begins with its name in the list of steps', async (locale) => {
  const messages = await allMessages(locale)
  const { steps } = messages.setup
  const namesAndHeadings = [
    [steps.check_computer, messages.requirementsChecklist.title],
    [steps.install_connector, messages.connectorDownload.title],
    [steps.open_configuration, messages.configurationFile.title],
    [steps.sign_in_connector, messages.passwordPanel.title],
    [steps.choose_schedule, messages.syncSchedule.title],
    [steps.first_sync, messages.firstSyncProgress.title],
  ] as const
  for (const [name, heading] of namesAndHeadings) expect(heading.slice(0, name.length)).toBe(name)
})
