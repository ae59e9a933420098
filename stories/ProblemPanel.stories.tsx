import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { ProblemPanel } from '../src/components/ProblemPanel/ProblemPanel'
import { type Scenario, type ScenarioName, scenarios } from '../src/testing'

const meta = {
  title: 'When it goes wrong/ProblemPanel',
  component: ProblemPanel,
  args: { connectionId: '' },
  render: (_, { loaded }) => <ProblemPanel connectionId={loaded['api'].connectionId} />,
  // Checks then look at the loaded page, not at its placeholder.
  play: async ({ canvasElement }) => void (await within(canvasElement).findByRole('region')),
} satisfies Meta<typeof ProblemPanel>

export default meta

type Story = StoryObj<typeof meta>

export const WrongPassword: Story = met('wrongPassword')
export const WrongCompanyFile: Story = met('wrongCompanyFile')
export const NoCompanyFileOpen: Story = met('noCompanyFileOpen')
export const CompanyFileInUse: Story = met('companyFileInUse')
export const SingleUserMode: Story = met('singleUserMode')
export const DialogOpen: Story = met('dialogOpen')
export const AccessNotGranted: Story = met('accessNotGranted')
export const QuickBooksNotFound: Story = met('quickbooksNotFound')
export const CouldNotStartQuickBooks: Story = met('couldNotStartQuickbooks')
export const ConnectorOutdated: Story = met('connectorOutdated')
export const DuplicateRegistration: Story = met('duplicateRegistration')
export const DataRejected: Story = met('dataRejected')
export const ConnectorSilent: Story = met('connectorSilent')
export const UnknownProblem: Story = met('unknownProblem')

export const ConnectorOutdatedWhenHosted: Story = {
  parameters: {
    scenario: ((clock) => ({
      quickBooksDesktop: {
        hosting: 'rightworks',
        connector: null,
        problem: { code: 'connector_outdated', observedAt: clock.minutesAgo(3), webConnectorCode: 'QBWC1037' },
      },
    })) satisfies Scenario,
  },
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByText('Message for the company that hosts your QuickBooks'))
  },
}

function met(scenario: ScenarioName): Story {
  return { parameters: { scenario: scenarios[scenario] } }
}
