import type { ReactNode } from 'react'
import type { FocusFallback } from '../../hooks/useFocusFallback'
import { CompanyLine } from './CompanyLine'

export interface StepPanelProps {
  title: string
  /** The company that the step is about, above the title; null or absent while it isn't known. */
  company?: string | null | undefined
  /** A sentence or two under the title: who does what, where. */
  intro?: ReactNode
  children?: ReactNode
  /** Buttons at the foot; the primary one first. */
  actions?: ReactNode
  /** Moves the focus to the heading when a change removes the focused element. */
  focusFallback?: FocusFallback<HTMLHeadingElement>
}

/** One step: a heading that can take focus, the content, and the buttons. */
export function StepPanel({ title, company, intro, children, actions, focusFallback }: StepPanelProps) {
  return (
    <section className="connections-step" {...focusFallback?.watch}>
      <header>
        <CompanyLine company={company} />
        <h2 className="connections-title" tabIndex={-1} data-step-heading="" ref={focusFallback?.fallback}>
          {title}
        </h2>
        {intro !== undefined && <p className="connections-lead">{intro}</p>}
      </header>
      <div className="connections-step-body">{children}</div>
      {actions !== undefined && <footer className="connections-actions">{actions}</footer>}
    </section>
  )
}
