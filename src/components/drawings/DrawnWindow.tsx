import type { ReactNode } from 'react'
import { WindowControls } from './WindowControls'

export interface DrawnWindowProps {
  title: string
  icon?: ReactNode
  /** `windows`: Windows 11's own. `classic`: a grey dialog of the Web Connector's or QuickBooks'. `quickbooks`: QuickBooks itself. */
  look?: 'windows' | 'classic' | 'quickbooks'
  size?: 'dialog' | 'app'
  /** Which of the three caption buttons the real window has. */
  controls?: 'all' | 'close'
  /** Marks the close button as the one to press. */
  closeMarked?: boolean
  /** The row of buttons at the bottom. */
  buttons?: ReactNode
  children?: ReactNode
}

/** The frame of a drawn window: title bar, body, and the buttons below it. */
export function DrawnWindow(props: DrawnWindowProps) {
  const { title, icon, look = 'classic', size = 'dialog', controls = 'close', closeMarked, buttons, children } = props
  return (
    <div className="connections-drawn-window" data-look={look} data-size={size}>
      <div className="connections-drawn-titlebar">
        {icon}
        <span>{title}</span>
        <WindowControls controls={controls} closeMarked={closeMarked ?? false} />
      </div>
      <div className="connections-drawn-body">{children}</div>
      {buttons && <div className="connections-drawn-buttons">{buttons}</div>}
    </div>
  )
}
