'use client'
import { type ReactNode, useId } from 'react'
import { DialogTitle } from './DialogTitle'
import { ModalDialog } from './ModalDialog'

export interface QuestionDialogProps {
  /** The question. */
  title: string
  /** What the answer leads to. Read out with the question. */
  children: ReactNode
  /** The answers, the harmless one first. */
  actions: ReactNode
  onClose: () => void
}

/** Asks before something that can't be taken back at once. Escape is a no; a press beside it does nothing. */
export function QuestionDialog({ title, children, actions, onClose }: QuestionDialogProps) {
  const id = useId()
  const question = `${id}question`
  const body = `${id}body`
  return (
    <ModalDialog role="alertdialog" aria-labelledby={question} aria-describedby={body} onClose={onClose}>
      <div className="connections-question">
        <DialogTitle id={question}>{title}</DialogTitle>
        <div className="connections-question-body" id={body}>
          {children}
        </div>
        <div className="connections-actions">{actions}</div>
      </div>
    </ModalDialog>
  )
}
