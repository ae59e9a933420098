import type { ReactNode } from 'react'

export interface StepPanelProps {
  title: string
  /** A sentence or two under the title: who does what, where. */
  intro?: ReactNode
  children?: ReactNode
  /** Buttons at the foot; the primary one first. */
  actions?: ReactNode
}

/** One step: a heading that can take focus, the work, and what to press. */
export function StepPanel({ title, intro, children, actions }: StepPanelProps) {
  return (
    <section className="connections-step">
      <header>
        <h2 className="connections-title" tabIndex={-1} data-step-heading="">
          {title}
        </h2>
        {intro !== undefined && <p className="connections-lead">{intro}</p>}
      </header>
      <div className="connections-step-body">{children}</div>
      {actions !== undefined && <footer className="connections-actions">{actions}</footer>}
    </section>
  )
}
