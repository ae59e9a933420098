import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Icon, type IconPath } from './icons/Icon'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  children: ReactNode
  /** At most one `primary` on a screen: what to do next. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  size?: 'small' | 'medium' | undefined
  icon?: IconPath | undefined
  /** Work is under way: the button keeps focus and ignores presses. */
  isBusy?: boolean | undefined
  /** Named so because React 18 keeps a `ref` from function components. */
  focusRef?: Ref<HTMLButtonElement> | undefined
}

/** A button. While busy it stays focusable, so that a keyboard user is not thrown back to the top of the page. */
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
