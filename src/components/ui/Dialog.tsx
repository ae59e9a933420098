'use client'
import * as Radix from '@radix-ui/react-dialog'
import { type ReactNode, useContext, useEffect, useRef } from 'react'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { AppearanceContext, useAppearanceStyle } from './Appearance'
import { CompanyLine, NamedCompanyContext } from './CompanyLine'
import { ConnectionsRoot, RootContext } from './ConnectionsRoot'
import { Icon } from './icons/Icon'
import { closeIcon } from './icons/icons'
import { useModal } from './useModal'

export interface DialogProps {
  /** For screen readers: what is shown has a heading of its own. */
  title: ReactNode
  children: ReactNode
  /** Close or Escape was pressed: asks to stop rendering it. */
  onClose: () => void
}

/** A dialog over the whole page for as long as it is rendered, with Close in its corner. A press beside it does nothing. */
export function Dialog({ title, children, onClose }: DialogProps) {
  return (
    <ModalDialog role="dialog" corner={<CloseButton />} onClose={onClose}>
      <Title className="connections-visually-hidden">{title}</Title>
      {children}
    </ModalDialog>
  )
}

export interface QuestionDialogProps {
  /** The question. */
  title: string
  /** The company that it is about, under the question; null or absent while it isn't known. */
  company?: string | null | undefined
  /** What the answer leads to. Read out with the question. */
  children: ReactNode
  /** The answers, the harmless one first. */
  actions: ReactNode
  onClose: () => void
}

/** Asks before something that can't be taken back at once. Escape is a no; a press beside it does nothing. */
export function QuestionDialog({ title, company, children, actions, onClose }: QuestionDialogProps) {
  return (
    <ModalDialog role="alertdialog" onClose={onClose}>
      <div className="connections-question">
        <Title className="connections-title">{title}</Title>
        <Radix.Description asChild>
          <div className="connections-question-body">
            {/* The dialog covers the page that may name it. */}
            <NamedCompanyContext.Provider value={null}>
              <CompanyLine company={company} />
            </NamedCompanyContext.Provider>
            {children}
          </div>
        </Radix.Description>
        <div className="connections-actions">{actions}</div>
      </div>
    </ModalDialog>
  )
}

interface ModalDialogProps {
  role: 'dialog' | 'alertdialog'
  children: ReactNode
  /** Stands over the corner, also while the rest is still coming. */
  corner?: ReactNode
  onClose: () => void
}

function ModalDialog({ role, children, corner, onClose }: ModalDialogProps) {
  const { theme, portalContainer } = useContext(AppearanceContext)
  const locale = useLocale()
  const [element, modal] = useModal(onClose)
  useAppearanceStyle(element)
  const content = (
    <Radix.Content asChild role={role} onInteractOutside={(event) => event.preventDefault()}>
      <dialog {...modal} className="connections-root connections-dialog" data-theme={theme} lang={locale}>
        <div className="connections-dialog-window">
          <div className="connections-dialog-box">
            <div className="connections-dialog-scroll">
              <ConnectionsRoot>{children}</ConnectionsRoot>
            </div>
            {corner}
          </div>
        </div>
      </dialog>
    </Radix.Content>
  )
  return (
    // Not `modal`: the element is modal by itself, where Radix would restyle the host's page.
    <Radix.Root open modal={false} onOpenChange={() => onClose()}>
      {/* A root of its own: it may stand in one whose page is still coming, or without any. */}
      <RootContext.Provider value={false}>
        {/* Without a container of the host's it stays where it is rendered: in the host's dialog, shadow root and theme. */}
        {portalContainer ? <Radix.Portal container={portalContainer}>{content}</Radix.Portal> : content}
      </RootContext.Provider>
    </Radix.Root>
  )
}

/** Names the dialog, and brings the focus to it: its name is read first, even where it comes later than the dialog. */
function Title({ className, children }: { className: string; children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.closest('dialog')?.focus(), [])
  return (
    <Radix.Title ref={title} className={className}>
      {children}
    </Radix.Title>
  )
}

function CloseButton() {
  const { common } = useMessages()
  return (
    <Radix.Close
      className="connections-dialog-close connections-button"
      data-kind="quiet"
      data-size="small"
      aria-label={common.close}
    >
      <Icon of={closeIcon} />
    </Radix.Close>
  )
}
