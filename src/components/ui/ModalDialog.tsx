'use client'
import { type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'
import { useLocale } from '../../messages/useLocale'
import { AppearanceContext, useAppearanceStyle } from './Appearance'
import { ConnectionsRoot, RootContext } from './ConnectionsRoot'
import { useModalDialog } from './useModalDialog'

export interface ModalDialogProps {
  /** `alertdialog` for a question that must be answered. */
  role?: 'alertdialog'
  /** The id of its {@link DialogTitle}. */
  'aria-labelledby': string
  'aria-describedby'?: string
  children: ReactNode
  /** Stands over the corner, also while the rest is still coming. */
  corner?: ReactNode
  /** Escape was pressed: asks to stop rendering it. */
  onClose: () => void
}

/** A dialog over the whole page for as long as it is rendered. A press beside it does nothing. */
export function ModalDialog({ children, corner, onClose, ...said }: ModalDialogProps) {
  const { theme, portalContainer } = useContext(AppearanceContext)
  const locale = useLocale()
  const [element, modal] = useModalDialog(onClose)
  useAppearanceStyle(element)
  const dialog = (
    // A root of its own: it may stand in one whose page is still coming, or without any.
    <RootContext.Provider value={false}>
      <dialog
        {...said}
        {...modal}
        className="connections-root connections-dialog"
        data-theme={theme}
        lang={locale}
        tabIndex={-1}
      >
        <div className="connections-dialog-scroll">
          <ConnectionsRoot>{children}</ConnectionsRoot>
        </div>
        {corner}
      </dialog>
    </RootContext.Provider>
  )
  return portalContainer ? createPortal(dialog, portalContainer) : dialog
}
