'use client'
import { Suspense, useEffect } from 'react'
import { useIsHydrated } from '../../hooks/useIsHydrated'
import { MessagesScope } from '../../messages/MessagesScope'
import { useMessages } from '../../messages/useMessages'
import {
  QuickBooksDesktopSetup,
  type QuickBooksDesktopSetupProps,
} from '../QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { ClientBoundary } from '../ui/ClientBoundary'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import { lazyWithPreload } from '../ui/lazyWithPreload'

const Dialog = lazyWithPreload(async () => (await import('../ui/Dialog')).Dialog)

export interface QuickBooksDesktopSetupDialogProps extends QuickBooksDesktopSetupProps {
  /** You open it, and close it when `onClose` asks. */
  open: boolean
}

/** Setup of QuickBooks Desktop in a dialog over the page. A press beside it does nothing: only Close and Escape leave. */
export function QuickBooksDesktopSetupDialog({ open, messages, ...setup }: QuickBooksDesktopSetupDialogProps) {
  const isHydrated = useIsHydrated()
  // Fetched while the customer reads the page, so that opening it waits for nothing.
  useEffect(() => Dialog.preload(), [])
  if (!open || !isHydrated) return null
  return (
    <MessagesScope messages={messages}>
      <ClientBoundary Frame={ConnectionsRoot}>
        <Suspense fallback={null}>
          <Dialog title={<SetupTitle />} onClose={() => setup.onClose?.()}>
            <QuickBooksDesktopSetup {...setup} />
          </Dialog>
        </Suspense>
      </ClientBoundary>
    </MessagesScope>
  )
}

// Apart, because its words may come later than the dialog.
function SetupTitle() {
  const { setup: words } = useMessages()
  return words.title
}
