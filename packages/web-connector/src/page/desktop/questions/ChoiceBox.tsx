import type { ReactNode } from 'react'
import { Modal } from '../shell/Modal'

export interface ChoiceBoxProps<Choice extends string> {
  title: string
  /** What can be answered, in order, and the words on each button. The first is the default; Escape takes the last. */
  choices: Record<Choice, string>
  onAnswer: (choice: NoInfer<Choice>) => void
  children: ReactNode
}

/** A sentence and a button for each answer. */
export function ChoiceBox<Choice extends string>({ title, choices, onAnswer, children }: ChoiceBoxProps<Choice>) {
  const entries = Object.entries(choices) as [Choice, string][]
  const last = entries.at(-1)

  return (
    <Modal title={title} owner="connector" onDismiss={last && (() => onAnswer(last[0]))}>
      <div className="message" data-sign="question">
        <p>{children}</p>
      </div>
      <footer>
        {entries.map(([choice, label], index) => (
          <button
            key={choice}
            type="button"
            className={index === 0 ? 'button primary' : 'button'}
            data-default={index === 0 || undefined}
            onClick={() => onAnswer(choice)}
          >
            {label}
          </button>
        ))}
      </footer>
    </Modal>
  )
}
