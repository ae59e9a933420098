'use client'
import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react'

export interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'style'> {
  label: ReactNode
  /** Shown below the field. */
  hint?: ReactNode
  /** Why the value is invalid. */
  error?: ReactNode
  /** Buttons inside the frame, after the text. */
  trailing?: ReactNode
  /** Not named `ref`, because React 18 doesn't pass a `ref` to function components. */
  focusRef?: Ref<HTMLInputElement> | undefined
}

/** A labeled input. Screen readers read its hint and error with it. */
export function TextField({ label, hint, error, trailing, id, focusRef, ...input }: TextFieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  const hintId = `${fieldId}-hint`
  const errorId = `${fieldId}-error`
  const described = [error && errorId, hint && hintId].filter(Boolean).join(' ')
  return (
    <div className="connections-field" data-invalid={error ? '' : undefined}>
      <label className="connections-field-label" htmlFor={fieldId}>
        {label}
      </label>
      <div className="connections-field-frame">
        <input
          {...input}
          ref={focusRef}
          id={fieldId}
          className="connections-field-input"
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
        />
        {trailing}
      </div>
      {error && (
        <p id={errorId} className="connections-field-error" role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p id={hintId} className="connections-small">
          {hint}
        </p>
      )}
    </div>
  )
}
