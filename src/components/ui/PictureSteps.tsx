'use client'
import type { ReactNode, Ref } from 'react'
import { Button } from './Button'
import type { IllustratedStep } from './IllustratedSteps'
import { LiveRegion } from './LiveRegion'

export interface PictureStepsProps {
  /** Names the place where the steps are done. */
  title: string
  steps: readonly IllustratedStep[]
  /** Which of the steps is shown. */
  shown: string
  onShow: (id: string) => void
  words: { position: (values: { step: number; total: number }) => string; back: string; next: string }
  /** Takes the text of the picture, so that it can be focused. */
  focusRef: Ref<HTMLDivElement>
  /** In place of Next on the last picture. */
  end?: ReactNode
}

/** Steps with a picture each, one at a time. Another one is spoken as it comes, by a press or by itself. */
export function PictureSteps({ title, steps, shown, onShow, words, focusRef, end }: PictureStepsProps) {
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === shown),
  )
  const step = steps[at]
  if (!step) return null
  const before = steps[at - 1]
  const after = steps[at + 1]
  return (
    <section className="connections-pictures" aria-label={title}>
      <div className="connections-bar">
        <h3 className="connections-small connections-strong">{title}</h3>
        <span className="connections-small">{words.position({ step: at + 1, total: steps.length })}</span>
      </div>
      <LiveRegion focusRef={focusRef}>
        <p className="connections-pictures-text">{step.text}</p>
        {step.action}
      </LiveRegion>
      <div className="connections-actions">
        {before && <Button onClick={() => onShow(before.id)}>{words.back}</Button>}
        {after ? <Button onClick={() => onShow(after.id)}>{words.next}</Button> : end}
      </div>
      {step.drawing}
    </section>
  )
}
