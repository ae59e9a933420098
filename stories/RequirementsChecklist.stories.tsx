import type { Meta, StoryObj } from '@storybook/react-vite'
import { RequirementsChecklist } from '../src/components/RequirementsChecklist/RequirementsChecklist'
import { scenarios } from '../src/testing'

const meta = {
  title: 'Setup/RequirementsChecklist',
  component: RequirementsChecklist,
  args: { connectionId: 'connection-1' },
} satisfies Meta<typeof RequirementsChecklist>

export default meta

type Story = StoryObj<typeof meta>

/** The computer that draws this story may not run Windows, and is told so. */
export const OwnComputer: Story = { parameters: { scenario: scenarios.hostingChosen } }

export const HostedComputer: Story = { parameters: { scenario: scenarios.rightworksChosen } }

export const ConfirmedBefore: Story = { parameters: { scenario: scenarios.requirementsConfirmed } }
