'use client'
import * as Dialog from '@radix-ui/react-dialog'
import { type ReactNode, useContext } from 'react'
import { useLocale } from '../../messages/useLocale'
import { AppearanceContext } from './AppearanceContext'
import { ClientBoundary } from './ClientBoundary'

export interface QuestionDialogProps {
  /** The question. */
  title: string
  /** What the answer leads to. Read out with the question. */
  children: ReactNode
  /** The answers, the harmless one first. */
  actions: ReactNode
  onClose: () => void
  /** The dialog has gone: puts the focus where the user goes on. */
  onLeave: () => void
}

/** Asks before something that can't be taken back at once. Escape is a no; a press beside it does nothing. */
export function QuestionDialog({ title, children, actions, onClose, onLeave }: QuestionDialogProps) {
  const { theme, portalContainer } = useContext(AppearanceContext)
  const locale = useLocale()
  const handleEnter = (event: Event) => {
    event.preventDefault()
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus()
  }
  const handleLeave = (event: Event) => {
    event.preventDefault()
    onLeave()
  }
  // Radix's Overlay part is left out: it writes a style element, which a strict content security policy refuses.
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal container={portalContainer}>
        <div className="connections-root connections-dialog-layer" data-theme={theme} lang={locale}>
          <Dialog.Content
            className="connections-dialog connections-question"
            role="alertdialog"
            aria-modal="true"
            onOpenAutoFocus={handleEnter}
            onCloseAutoFocus={handleLeave}
            onInteractOutside={(event) => event.preventDefault()}
          >
            <div className="connections-dialog-scroll">
              <ClientBoundary>
                <Dialog.Title className="connections-step-title">{title}</Dialog.Title>
                <Dialog.Description asChild>
                  <div className="connections-question-body">{children}</div>
                </Dialog.Description>
                <div className="connections-step-actions">{actions}</div>
              </ClientBoundary>
            </div>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
