import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import {
  QuickBooksDesktopSetupDialog,
  type QuickBooksDesktopSetupDialogProps,
} from '../src/components/QuickBooksDesktopSetupDialog/QuickBooksDesktopSetupDialog'
import { scenarios } from '../src/testing'
import { type Keyboard, keyboard } from './keyboard'

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

/** A host whose own page is a dialog, closed by Escape or by whatever asks it to. */
function HostDialog({ children }: { children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(true)
  const host = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (host.current?.open === false) host.current.showModal()
  }, [])
  const close = () => setIsOpen(false)
  return (
    isOpen && (
      <dialog aria-label="Settings" ref={host} onCancel={close} onClose={close}>
        {children}
      </dialog>
    )
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

export const SignInConnector: Story = { parameters: { scenario: scenarios.configurationAdded } }

export const Finished: Story = { parameters: { scenario: scenarios.finished } }

/** Opened, walked through and left by keyboard alone: the page behind can't be reached, and the focus goes back to it. */
export const ByKeyboard: Story = {
  args: { open: false },
  parameters: { scenario: scenarios.hostingChosen },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    const opener = page.getByRole('button', { name: 'Connect QuickBooks' })
    await userEvent.click(opener)
    const dialog = await page.findByRole('dialog', { name: 'Connect QuickBooks Desktop' })
    await waitFor(() => expect(dialog).toHaveFocus())
    await expect(dialog).toSatisfy(() => dialog.matches(':modal'))
    await page.findByText('Step 2 of 8: Check the computer')
    opener.focus()
    await expect(dialog).toHaveFocus()
    if (keyboard) await walkAndLeave(keyboard, dialog, opener)
  },
}

/** Escape leaves setup alone, not the dialog that the host had open before. */
export const OverHostDialog: Story = {
  args: { open: false },
  parameters: { scenario: scenarios.hostingChosen },
  decorators: [(Story) => <HostDialog>{<Story />}</HostDialog>],
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    const opener = page.getByRole('button', { name: 'Connect QuickBooks' })
    await userEvent.click(opener)
    const dialog = await page.findByRole('dialog', { name: 'Connect QuickBooks Desktop' })
    if (!keyboard) return
    await keyboard.press('Escape')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    await expect(opener).toHaveFocus()
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  },
}

async function walkAndLeave(keys: Keyboard, dialog: HTMLElement, opener: HTMLElement) {
  const reached = new Set<Element | null>()
  for (let press = 0; press < 20; press += 1) {
    await keys.press('Tab')
    reached.add(document.activeElement)
  }
  // Past the last button the focus leaves the page, for the browser's own controls, and comes back to the first.
  await expect([...reached].filter((element) => element !== document.body && !dialog.contains(element))).toEqual([])
  await expect(reached.size).toBeGreaterThan(3)
  await keys.press('Escape')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  await expect(opener).toHaveFocus()
}
