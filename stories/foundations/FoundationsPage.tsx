import type { ReactNode } from 'react'
import './foundations.css'

interface FoundationsPageProps {
  title: string
  lead: string
  children: ReactNode
}

/** A page of reference for designers. */
export function FoundationsPage({ title, lead, children }: FoundationsPageProps) {
  return (
    <div className="foundations">
      <header>
        <h1>{title}</h1>
        <p className="foundations-lead">{lead}</p>
      </header>
      {children}
    </div>
  )
}

interface FoundationsSectionProps {
  title: string
  note?: ReactNode
  children: ReactNode
}

/** A part of such a page. */
export function FoundationsSection({ title, note, children }: FoundationsSectionProps) {
  return (
    <section>
      <h2>{title}</h2>
      {note !== undefined && <p className="foundations-note">{note}</p>}
      {children}
    </section>
  )
}
