'use client'
import { useId, useRef } from 'react'
import { CopyButton } from './CopyButton'

export interface CopyBlockProps {
  label: string
  /** The text to copy. */
  text: string
  copyLabel: string
}

/** A longer text to copy: shown in full, selectable, with a copy button. */
export function CopyBlock({ label, text, copyLabel }: CopyBlockProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const select = () => {
    area.current?.focus()
    area.current?.select()
  }
  return (
    <div className="connections-stack">
      <label className="connections-visually-hidden" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        className="connections-field-frame connections-copy-block-text"
        readOnly
        rows={text.split('\n').length}
        value={text}
      />
      <CopyButton text={text} size="small" onRefused={select}>
        {copyLabel}
      </CopyButton>
    </div>
  )
}
