'use client'
import { useEffect } from 'react'
import { useIsHydrated } from '../../hooks/useIsHydrated'
import { MessagesScope } from '../../messages/MessagesScope'
import { useMessages } from '../../messages/useMessages'
import {
  QuickBooksDesktopSetup,
  type QuickBooksDesktopSetupProps,
} from '../QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { ClientBoundary } from '../ui/ClientBoundary'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import { ErrorScope } from '../ui/ErrorScope'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { type Parts, PartsGate, PartsScope } from '../ui/PartsScope'

const Dialog = lazyWithPreload(async () => (await import('../ui/Dialog')).Dialog, null)
const parts: Parts = { messages: ['setup'], code: [Dialog] }

export interface QuickBooksDesktopSetupDialogProps extends QuickBooksDesktopSetupProps {
  /** You open it, and close it when `onClose` asks. */
  open: boolean
}

/** Setup of QuickBooks Desktop in a dialog over the page. A press beside it does nothing: only Close and Escape leave. */
export function QuickBooksDesktopSetupDialog({ open, messages, onError, ...setup }: QuickBooksDesktopSetupDialogProps) {
  const isHydrated = useIsHydrated()
  // Fetched while the customer reads the page, so that opening it waits for nothing.
  useEffect(() => Dialog.preload(), [])
  if (!open || !isHydrated) return null
  return (
    <MessagesScope messages={messages}>
      <ErrorScope onError={onError}>
        <ClientBoundary Frame={ConnectionsRoot}>
          <PartsScope parts={parts}>
            <Dialog
              title={
                <PartsGate fallback={null}>
                  <SetupTitle />
                </PartsGate>
              }
              onClose={() => setup.onClose?.()}
            >
              <QuickBooksDesktopSetup {...setup} />
            </Dialog>
          </PartsScope>
        </ClientBoundary>
      </ErrorScope>
    </MessagesScope>
  )
}

/** Apart, because its words may come later than the dialog. */
function SetupTitle() {
  return useMessages('setup').setup.title
}
