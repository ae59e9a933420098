import { type ReactNode, useId } from 'react'
import { AppIcon } from '../icons/AppIcon'
import { useDesktop } from '../computer/DesktopContext'
import { type AppName, windowTitles } from './apps'
import { useDrag } from './useDrag'

export interface WindowProps {
  app: AppName
  /** In front of the others. */
  isActive: boolean
  /** What the close button does; by default it closes the window. */
  onClose?: () => void
  title?: string
  children: ReactNode
}

/** A window of the desktop with its title bar. */
export function Window({ app, isActive, onClose, title = windowTitles[app], children }: WindowProps) {
  const desktop = useDesktop()
  const { offset, titleBarHandlers } = useDrag()
  const titleId = useId()

  return (
    <dialog
      open
      aria-labelledby={titleId}
      className="window"
      data-window={app}
      data-active={isActive}
      style={{ translate: `${offset.x}px ${offset.y}px` }}
      onPointerDownCapture={() => desktop.focus(app)}
      onFocusCapture={() => desktop.focus(app)}
    >
      <header className="title-bar" {...titleBarHandlers}>
        <AppIcon app={app} size={16} />
        <h2 id={titleId}>{title}</h2>
        <button type="button" aria-label="Minimize window" onClick={() => desktop.minimize(app)}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M0 5.5h10" />
          </svg>
        </button>
        <button
          type="button"
          className="close"
          aria-label="Close window"
          onClick={onClose ?? (() => desktop.close(app))}
        >
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M0.5 0.5l9 9M9.5 0.5l-9 9" />
          </svg>
        </button>
      </header>
      <div className="window-body">{children}</div>
    </dialog>
  )
}
