'use client'
import * as Dialog from '@radix-ui/react-dialog'
import { useContext } from 'react'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import {
  QuickBooksDesktopSetup,
  type QuickBooksDesktopSetupProps,
} from '../QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { AppearanceContext } from '../ui/AppearanceContext'
import { ClientBoundary } from '../ui/ClientBoundary'
import { Icon } from '../ui/icons/Icon'
import { closeIcon } from '../ui/icons/icons'
import { useDialogFocus } from '../ui/useDialogFocus'

export interface QuickBooksDesktopSetupDialogProps extends QuickBooksDesktopSetupProps {
  /** You open it, and close it when `onClose` asks. */
  open: boolean
}

/** Setup of QuickBooks Desktop in a dialog over the page. A press beside it does nothing: only Close and Escape leave. */
export function QuickBooksDesktopSetupDialog({ open, ...setup }: QuickBooksDesktopSetupDialogProps) {
  const { theme, portalContainer } = useContext(AppearanceContext)
  const { setup: words, common } = useMessages()
  const locale = useLocale()
  const focus = useDialogFocus()
  const handleOpenChange = (isOpen: boolean) => {
    if (!isOpen) setup.onClose?.()
  }
  // Radix's Overlay part is left out: it writes a style element, which a strict content security policy refuses.
  return (
    <Dialog.Root open={open} onOpenChange={handleOpenChange}>
      <Dialog.Portal container={portalContainer}>
        <div className="connections-root connections-dialog-layer" data-theme={theme} lang={locale}>
          <Dialog.Content
            className="connections-dialog"
            aria-describedby={undefined}
            onOpenAutoFocus={focus.enter}
            onCloseAutoFocus={focus.leave}
            onInteractOutside={(event) => event.preventDefault()}
          >
            <Dialog.Title className="connections-visually-hidden">{words.title}</Dialog.Title>
            <div className="connections-dialog-scroll">
              <ClientBoundary>
                <QuickBooksDesktopSetup {...setup} />
              </ClientBoundary>
            </div>
            <Dialog.Close className="connections-dialog-close" aria-label={common.close}>
              <Icon of={closeIcon} />
            </Dialog.Close>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
