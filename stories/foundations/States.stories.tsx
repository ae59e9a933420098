import type { Meta, StoryObj } from '@storybook/react-vite'
import { StatesPage } from './StatesPage'

const meta = {
  title: 'Foundations/States',
  tags: ['!autodocs'],
  parameters: { staysLoading: true },
} satisfies Meta

export default meta

export const EveryState: StoryObj = {
  play: async ({ canvas }) => void (await canvas.findByText('Needs you')),
  render: () => <StatesPage />,
}
