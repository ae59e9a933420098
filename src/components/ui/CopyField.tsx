'use client'
import { type ReactNode, useRef } from 'react'
import { CopyButton } from './CopyButton'
import { TextField } from './TextField'

export interface CopyFieldProps {
  label: ReactNode
  text: string
  hint?: ReactNode
  /** The button's accessible name, which names the field. */
  copyLabel: string
}

/** A short text to copy: shown, selectable, with a copy button. */
export function CopyField({ label, text, hint, copyLabel }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const select = () => {
    field.current?.focus()
    field.current?.select()
  }
  const button = <CopyButton text={text} size="small" kind="quiet" aria-label={copyLabel} onRefused={select} />
  return (
    <TextField focusRef={field} label={label} hint={hint} value={text} readOnly onFocus={select} trailing={button} />
  )
}
