import type { ReactNode } from 'react'
import { Icon, type IconPath } from './icons/Icon'
import { alertIcon, checkCircleIcon, infoIcon, warningIcon } from './icons/icons'

/** What a notice is about; the shape of its icon says it too, not colour alone. */
export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

export interface NoticeProps {
  tone: NoticeTone
  title?: ReactNode
  children?: ReactNode
  /** Buttons, after the text. */
  actions?: ReactNode
  /** Interrupts a screen reader. What may wait for a gap stands in a `LiveRegion`. */
  role?: 'alert' | undefined
}

const icons: Record<NoticeTone, IconPath> = {
  info: infoIcon,
  success: checkCircleIcon,
  warning: warningIcon,
  danger: alertIcon,
}

/** A framed message beside the work. */
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
