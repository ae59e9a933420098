'use client'
import { type ReactNode, useEffect, useRef } from 'react'

export interface DialogTitleProps {
  id: string
  /** For screen readers alone, where what is shown has a heading of its own. */
  isHidden?: boolean
  children: ReactNode
}

/** Names the dialog that it is in, and brings the focus to it: its name is read first, even where it comes later than the dialog. */
export function DialogTitle({ id, isHidden = false, children }: DialogTitleProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.closest('dialog')?.focus(), [])
  return (
    <h2 ref={title} id={id} className={isHidden ? 'connections-visually-hidden' : 'connections-title'}>
      {children}
    </h2>
  )
}
