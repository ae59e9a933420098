import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { PlatformPicker } from '../src/components/PlatformPicker/PlatformPicker'
import { scenarios } from '../src/testing'

const meta = {
  title: 'Setup/PlatformPicker',
  component: PlatformPicker,
  args: { connectionId: 'connection-1' },
} satisfies Meta<typeof PlatformPicker>

export default meta

type Story = StoryObj<typeof meta>

export const NothingChosen: Story = { parameters: { scenario: scenarios.fresh } }

export const ChosenBefore: Story = { parameters: { scenario: scenarios.enterpriseCloudChosen } }

export const QuickBooksForMac: Story = {
  ...NothingChosen,
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('radio', { name: 'QuickBooks for Mac' }))
  },
}

export const QuickBooksOnline: Story = {
  ...NothingChosen,
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('radio', { name: 'QuickBooks Online' }))
  },
}
