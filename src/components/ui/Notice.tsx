import type { ReactNode } from 'react'
import { Icon, type IconPath } from './icons/Icon'
import { alertIcon, checkCircleIcon, infoIcon, warningIcon } from './icons/icons'

/** The kind of notice. Icons differ in shape, not only in color. */
export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

export interface NoticeProps {
  tone: NoticeTone
  title?: ReactNode
  children?: ReactNode
  /** Buttons after the text. */
  actions?: ReactNode
  /** Announced at once, interrupting a screen reader. Use a `LiveRegion` for what can wait. */
  role?: 'alert' | undefined
}

const icons: Record<NoticeTone, IconPath> = {
  info: infoIcon,
  success: checkCircleIcon,
  warning: warningIcon,
  danger: alertIcon,
}

/** A framed message. */
export function Notice({ tone, title, children, actions, role }: NoticeProps) {
  return (
    <div className="connections-notice" data-tone={tone} role={role}>
      <Icon of={icons[tone]} />
      <div className="connections-text">
        {title !== undefined && <p className="connections-strong">{title}</p>}
        {children}
      </div>
      {actions !== undefined && <div className="connections-actions">{actions}</div>}
    </div>
  )
}
