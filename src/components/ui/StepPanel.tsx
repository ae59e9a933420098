import type { ReactNode } from 'react'
import type { FocusFallback } from '../../hooks/useFocusFallback'

export interface StepPanelProps {
  title: string
  /** A sentence or two under the title: who does what, where. */
  intro?: ReactNode
  children?: ReactNode
  /** Buttons at the foot; the primary one first. */
  actions?: ReactNode
  /** Keeps the focus here, on the heading, where a change takes away what had it. */
  steadyFocus?: FocusFallback<HTMLHeadingElement>
}

/** One step: a heading that can take focus, the work, and what to press. */
export function StepPanel({ title, intro, children, actions, steadyFocus }: StepPanelProps) {
  return (
    <section className="connections-step" {...steadyFocus?.watch}>
      <header>
        <h2 className="connections-title" tabIndex={-1} data-step-heading="" ref={steadyFocus?.fallback}>
          {title}
        </h2>
        {intro !== undefined && <p className="connections-lead">{intro}</p>}
      </header>
      <div className="connections-step-body">{children}</div>
      {actions !== undefined && <footer className="connections-actions">{actions}</footer>}
    </section>
  )
}
