import { expect, test } from 'vitest'
import { allMessages } from '../../test/allMessages'
import type { SetupStepId } from '../domain/setup/setupSteps'
import { languages } from './languages'

test.each(Object.entries(languages))(
  'in %s, a step’s heading begins with its name in the list of steps',
  async (_, load) => {
    const messages = await allMessages(await load())
    const headings: Record<Exclude<SetupStepId, 'choose_platform'>, string> = {
      check_computer: messages.requirementsChecklist.title,
      install_connector: messages.connectorDownload.title,
      open_configuration: messages.configurationFile.title,
      sign_in_connector: messages.passwordPanel.title,
      confirm_company: messages.companyConfirmation.title,
      choose_schedule: messages.syncSchedule.title,
      first_sync: messages.firstSyncProgress.title,
    }
    for (const [step, heading] of Object.entries(headings)) {
      const name = messages.setup.steps[step as SetupStepId]
      expect(heading.slice(0, name.length)).toBe(name)
    }
  },
)
