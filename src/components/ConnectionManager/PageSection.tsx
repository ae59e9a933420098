'use client'
import { type ReactNode, useId } from 'react'

export interface PageSectionProps {
  title: string
  children: ReactNode
}

/** A part of a connection's page under a heading of its own. */
export function PageSection({ title, children }: PageSectionProps) {
  const id = useId()
  return (
    <section className="connections-stack" aria-labelledby={id}>
      <h3 className="connections-strong" id={id}>
        {title}
      </h3>
      {children}
    </section>
  )
}
