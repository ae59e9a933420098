import type { Meta, StoryObj } from '@storybook/react-vite'
import { UninstallGuide } from '../src/components/UninstallGuide/UninstallGuide'
import { type ScenarioClock, type ScenarioData, scenarios } from '../src/testing'

const meta = {
  title: 'Managing/UninstallGuide',
  component: UninstallGuide,
  args: { connectionId: 'connection-1' },
} satisfies Meta<typeof UninstallGuide>

export default meta

type Story = StoryObj<typeof meta>

/** Disconnected: the Web Connector may be taken off the customer's own computer. */
export const OwnComputer: Story = { parameters: { scenario: scenarios.unlinked } }

/** The Web Connector is the hosting provider's; only our row and our certificate are removed. */
export const Hosted: Story = { parameters: { scenario: hosted } }

/** The Web Connector serves another service too. */
export const SharedConnector: Story = {
  parameters: { scenario: scenarios.unlinked },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText(/Does another service use/))
  },
}

/** Another company of the customer's goes on through the same Web Connector. */
export const BesideAnotherCompany: Story = { parameters: { scenario: scenarios.unlinkedBesideAnother } }

function hosted({ minutesAgo }: ScenarioClock): ScenarioData {
  const setup = { companyLinkedAt: minutesAgo(9000), firstSyncCompletedAt: minutesAgo(8900) }
  return { connectionStatus: 'Unlinked', quickBooksDesktop: { hosting: 'rightworks', setup } }
}
