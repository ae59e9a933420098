'use client'
import { useId } from 'react'
import { MessagesScope } from '../../messages/MessagesScope'
import {
  QuickBooksDesktopSetup,
  type QuickBooksDesktopSetupProps,
} from '../QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { ModalDialog } from '../ui/ModalDialog'
import { CloseButton } from './CloseButton'
import { SetupTitle } from './SetupTitle'

export interface QuickBooksDesktopSetupDialogProps extends QuickBooksDesktopSetupProps {
  /** You open it, and close it when `onClose` asks. */
  open: boolean
}

/** Setup of QuickBooks Desktop in a dialog over the page. A press beside it does nothing: only Close and Escape leave. */
export function QuickBooksDesktopSetupDialog({ open, messages, ...setup }: QuickBooksDesktopSetupDialogProps) {
  const title = useId()
  const close = () => setup.onClose?.()
  if (!open) return null
  return (
    <MessagesScope messages={messages}>
      <ModalDialog aria-labelledby={title} corner={<CloseButton onClick={close} />} onClose={close}>
        <SetupTitle id={title} />
        <QuickBooksDesktopSetup {...setup} />
      </ModalDialog>
    </MessagesScope>
  )
}
