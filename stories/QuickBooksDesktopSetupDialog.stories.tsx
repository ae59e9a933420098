import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import {
  QuickBooksDesktopSetupDialog,
  type QuickBooksDesktopSetupDialogProps,
} from '../src/components/QuickBooksDesktopSetupDialog/QuickBooksDesktopSetupDialog'
import { scenarios } from '../src/testing'

function HostPage({ open: opensAtOnce, ...setup }: QuickBooksDesktopSetupDialogProps) {
  const [open, setOpen] = useState(opensAtOnce)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Connect QuickBooks
      </button>
      <QuickBooksDesktopSetupDialog {...setup} open={open} onClose={() => setOpen(false)} />
    </>
  )
}

const meta = {
  title: 'Setup/QuickBooksDesktopSetupDialog',
  component: QuickBooksDesktopSetupDialog,
  args: { connectionId: 'connection-1', open: true },
  render: (props) => <HostPage {...props} />,
  parameters: { docs: { story: { inline: false, iframeHeight: 640 } } },
} satisfies Meta<typeof QuickBooksDesktopSetupDialog>

export default meta

type Story = StoryObj<typeof meta>

export const Closed: Story = { args: { open: false }, parameters: { scenario: scenarios.fresh } }

export const ChoosePlatform: Story = { parameters: { scenario: scenarios.fresh } }

export const SignInConnector: Story = { parameters: { scenario: scenarios.configurationOpened } }

export const Finished: Story = { parameters: { scenario: scenarios.finished } }
