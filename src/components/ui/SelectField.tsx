'use client'
import { type ReactNode, type Ref, type SelectHTMLAttributes, useId } from 'react'
import { Icon } from './icons/Icon'
import { chevronDownIcon } from './icons/icons'

export interface SelectFieldProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'style'> {
  label: ReactNode
  /** `option` and `optgroup` elements. */
  children: ReactNode
  /** Shown below the field. */
  hint?: ReactNode
  /** Why the value is invalid. */
  error?: ReactNode
  /** Not named `ref`, because React 18 doesn't pass a `ref` to function components. */
  focusRef?: Ref<HTMLSelectElement> | undefined
}

/** A labeled native select. */
export function SelectField({ label, hint, error, children, focusRef, ...select }: SelectFieldProps) {
  const id = useId()
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className="connections-field" data-invalid={error ? '' : undefined}>
      <label className="connections-field-label" htmlFor={id}>
        {label}
      </label>
      <div className="connections-field-frame">
        <select
          {...select}
          ref={focusRef}
          id={id}
          className="connections-field-input"
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
        >
          {children}
        </select>
        <Icon of={chevronDownIcon} />
      </div>
      {error && (
        <p id={`${id}-error`} className="connections-field-error" role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="connections-small">
          {hint}
        </p>
      )}
    </div>
  )
}
