import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { QuickBooksDesktopSetup } from '../src/components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { scenarios } from '../src/testing'

const meta = {
  title: 'Setup/QuickBooksDesktopSetup',
  component: QuickBooksDesktopSetup,
  args: { connectionId: 'connection-1', onClose: () => {} },
} satisfies Meta<typeof QuickBooksDesktopSetup>

export default meta

type Story = StoryObj<typeof meta>

/** Before there is a connection: the choice creates it. */
export const NoConnectionYet: Story = {
  args: { connectionId: undefined },
  parameters: { scenario: scenarios.noConnectionYet },
}

export const ChoosePlatform: Story = { parameters: { scenario: scenarios.fresh } }

export const CheckComputer: Story = { parameters: { scenario: scenarios.hostingChosen } }

export const InstallConnector: Story = { parameters: { scenario: scenarios.requirementsConfirmed } }

export const OpenConfiguration: Story = { parameters: { scenario: scenarios.connectorInstalled } }

/** Hosted QuickBooks has the Web Connector already: seven steps. */
export const HostedOpenConfiguration: Story = { parameters: { scenario: scenarios.hostedRequirementsConfirmed } }

export const SignInConnector: Story = { parameters: { scenario: scenarios.configurationAdded } }

export const WrongPassword: Story = { parameters: { scenario: scenarios.wrongPassword } }

export const DialogInTheWay: Story = { parameters: { scenario: scenarios.dialogOpen } }

export const WrongCompanyFile: Story = { parameters: { scenario: scenarios.wrongCompanyFile } }

export const ConfirmCompany: Story = { parameters: { scenario: scenarios.companyShown } }

/** The same company connected twice is recognized before anything is read. */
export const CompanyAlreadyConnected: Story = { parameters: { scenario: scenarios.companyAlreadyConnected } }

export const ChooseSchedule: Story = { parameters: { scenario: scenarios.companyLinked } }

/** The host chooses the schedule elsewhere. */
export const WithoutSchedule: Story = { args: { schedule: 'skip' }, parameters: { scenario: scenarios.companyLinked } }

export const FirstSyncRunning: Story = { parameters: { scenario: scenarios.firstSyncRunning } }

export const WaitingForWindow: Story = { parameters: { scenario: scenarios.waitingForWindow } }

/** The computer was switched off half way: setup is back at starting the Web Connector. */
export const ConnectorLost: Story = { parameters: { scenario: scenarios.connectorLost } }

export const Finished: Story = { parameters: { scenario: scenarios.finished } }

/** Setup ends with what the Web Connector needs to run by itself. */
export const AutoRunNotSeen: Story = { parameters: { scenario: scenarios.autoRunNotSeen } }

/** Ended by someone while setup was open, or before it was opened again. */
export const Disconnected: Story = { parameters: { scenario: scenarios.unlinked } }

/** Removed by someone. */
export const Removed: Story = { args: { connectionId: 'removed' }, parameters: { scenario: scenarios.finished } }

export const FinishedOnce: Story = { parameters: { scenario: scenarios.oneTimeFinished } }

export const LookingBack: Story = {
  parameters: { scenario: scenarios.configurationAdded },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await page.findByRole('heading', { level: 2 })
    const unfold = page.queryByRole('button', { name: /Show all steps$/ })
    if (unfold) await userEvent.click(unfold)
    await userEvent.click(await page.findByRole('button', { name: /Install the Web Connector/ }))
  },
}

/** Nothing is known yet, so no step is shown. */
export const Loading: Story = {
  beforeEach: ({ loaded }) => loaded['api'].fail('slow', { times: 100 }),
  parameters: { scenario: scenarios.configurationAdded, staysLoading: true },
}

export const ServiceDown: Story = {
  beforeEach: ({ loaded }) => loaded['api'].fail('offline', { times: 100 }),
  parameters: { scenario: scenarios.configurationAdded },
}
