'use client'
import { type ReactNode, useId } from 'react'

/** A step to do in another program: its text, a picture of that program, and an action on this page that helps. */
export interface IllustratedStep {
  id: string
  text: ReactNode
  drawing?: ReactNode
  action?: ReactNode
}

export interface IllustratedStepsProps {
  /** Names the place where the steps are done. */
  title: string
  steps: readonly IllustratedStep[]
}

/** Numbered steps, each beside its picture if there is room. */
export function IllustratedSteps({ title, steps }: IllustratedStepsProps) {
  const id = useId()
  return (
    <div className="connections-stack">
      <h3 id={id} className="connections-small connections-strong">
        {title}
      </h3>
      <ol aria-labelledby={id} className="connections-guide">
        {steps.map(({ id: key, text, drawing, action }) => (
          <li key={key} className="connections-guide-step" data-illustrated={drawing !== undefined || undefined}>
            <div className="connections-stack">
              <p>{text}</p>
              {action}
            </div>
            {drawing}
          </li>
        ))}
      </ol>
    </div>
  )
}
