import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Icon, type IconPath } from './icons/Icon'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  children: ReactNode
  /** At most one `primary` button on a screen, for what to do next. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  size?: 'small' | 'medium' | undefined
  icon?: IconPath | undefined
  /** The action is running: the button keeps the focus and ignores clicks. */
  isBusy?: boolean | undefined
  /** Not named `ref`, because React 18 doesn't pass a `ref` to function components. */
  focusRef?: Ref<HTMLButtonElement> | undefined
}

/** A button. It stays focusable while busy, so that keyboard users keep their place. */
export function Button({
  children,
  kind = 'secondary',
  size = 'medium',
  icon,
  isBusy = false,
  onClick,
  type = 'button',
  focusRef,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      ref={focusRef}
      type={type}
      className="connections-button"
      data-kind={kind}
      data-size={size}
      data-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled']}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
    >
      {isBusy ? <span className="connections-spinner" aria-hidden="true" /> : icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  )
}
