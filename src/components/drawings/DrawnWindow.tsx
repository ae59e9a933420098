import type { ReactNode } from 'react'
import { Marked } from './Drawing'

export interface DrawnWindowProps {
  title: string
  icon?: ReactNode
  /** A window of Windows 11, a gray dialog of the Web Connector or QuickBooks (default), or QuickBooks' main window. */
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

const minimize = 'M1 5.5h9'
const maximize = 'M1.5 1.5h8v8h-8z'
const close = 'M1.5 1.5l8 8M9.5 1.5l-8 8'

/** The buttons for minimize, maximize and close, as Windows draws them. */
function WindowControls({ controls, closeMarked }: { controls: 'all' | 'close'; closeMarked: boolean }) {
  return (
    <span className="connections-drawn-row">
      {controls === 'all' && <Control path={minimize} />}
      {controls === 'all' && <Control path={maximize} />}
      <Marked when={closeMarked}>
        <Control path={close} />
      </Marked>
    </span>
  )
}

function Control({ path }: { path: string }) {
  return (
    <svg viewBox="-8 0 27 11" width="22" height="9" fill="none" stroke="currentColor">
      <path d={path} />
    </svg>
  )
}

interface DrawnSectionsProps {
  sections: Readonly<Record<string, string>>
  chosen: string
}

/** The sections down the side of a window of settings. */
export function DrawnSections({ sections, chosen }: DrawnSectionsProps) {
  return (
    <div className="connections-drawn-side">
      {Object.values(sections).map((section) => (
        <span key={section} className="connections-drawn-item" data-chosen={section === chosen || undefined}>
          {section}
        </span>
      ))}
    </div>
  )
}

/** The tabs of a drawn window. */
export function DrawnTabs({ tabs, chosen }: { tabs: readonly string[]; chosen: string }) {
  return (
    <div className="connections-drawn-bar" data-kind="tabs">
      {tabs.map((tab) => (
        <span key={tab} className="connections-drawn-item" data-chosen={tab === chosen || undefined}>
          {tab}
        </span>
      ))}
    </div>
  )
}

/** A sunken box that lists labels and values, as Windows dialogs do. */
export function DrawnFacts({ facts }: { facts: readonly (readonly [label: string, value: string])[] }) {
  return (
    <div className="connections-drawn-box">
      {facts.map(([label, value]) => (
        <span key={label}>
          <span>{label}</span>
          <span>{value}</span>
        </span>
      ))}
    </div>
  )
}
