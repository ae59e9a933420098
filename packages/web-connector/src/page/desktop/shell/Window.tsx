import { type PointerEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useDesktop } from '../computer/DesktopContext'
import { AppIcon } from '../icons/AppIcon'
import { type AppName, windowTitles } from './apps'

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

interface Offset {
  x: number
  y: number
}

/** Lets a window be dragged by its title bar, and keeps the bar within the screen. */
function useDrag() {
  const [offset, setOffset] = useState<Offset>({ x: 0, y: 0 })
  const grip = useRef<{ x: number; y: number; least: Offset; most: Offset } | null>(null)

  function handlePointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0 || (event.target as Element).closest('button')) return
    const frame = event.currentTarget.closest('[data-window]')
    const screen = event.currentTarget.closest('[data-screen]')?.getBoundingClientRect()
    const own = frame?.getBoundingClientRect()
    if (!own || !screen) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = {
      x: event.clientX - offset.x,
      y: event.clientY - offset.y,
      least: { x: offset.x + screen.left - own.right + 120, y: offset.y + screen.top - own.top },
      most: { x: offset.x + screen.right - own.left - 120, y: offset.y + screen.bottom - own.top - 84 },
    }
  }

  function handlePointerMove(event: PointerEvent<HTMLElement>) {
    if (!grip.current) return
    const { x, y, least, most } = grip.current
    setOffset({
      x: Math.min(Math.max(event.clientX - x, least.x), most.x),
      y: Math.min(Math.max(event.clientY - y, least.y), most.y),
    })
  }

  const handleRelease = () => {
    grip.current = null
  }

  return {
    offset,
    titleBarHandlers: {
      onPointerDown: handlePointerDown,
      onPointerMove: handlePointerMove,
      onPointerUp: handleRelease,
      onPointerCancel: handleRelease,
    },
  }
}
