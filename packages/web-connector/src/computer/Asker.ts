import { randomUUID } from 'node:crypto'
import type { Policy, Question, QuestionChoices, QuestionDetails, QuestionKind, QuestionOf } from './Question'

const choices: { [Kind in QuestionKind]: readonly QuestionChoices[Kind][] } = {
  authorize_web_service: ['ok', 'cancel'],
  replace_or_clone: ['replace', 'clone', 'cancel'],
  certificate: ['no', 'prompt', 'whenever_open', 'always'],
  access_confirmation: ['done', 'go_back'],
  save_password: ['yes', 'no'],
  version_warning: ['continue', 'stop'],
  connect_retry: ['retry', 'cancel'],
}

interface Waiting {
  question: Question
  resolve: (choice: string) => void
}

/** Puts questions to the person at the computer, one window at a time, or answers them by policy. */
export class Asker {
  readonly #policy: Policy
  readonly #onChange: () => void
  readonly #waiting: Waiting[] = []

  constructor(policy: Policy, onChange: () => void) {
    this.#policy = policy
    this.#onChange = onChange
  }

  /** The window in front, or null. */
  get question(): Question | null {
    return this.#waiting[0]?.question ?? null
  }

  ask<Kind extends QuestionKind>(kind: Kind, details: QuestionDetails[Kind]): Promise<QuestionChoices[Kind]> {
    const decided = this.#policy[kind]
    if (decided !== undefined) return Promise.resolve(decided)
    return new Promise((resolve) => {
      const question: QuestionOf<Kind> = { id: randomUUID(), kind, choices: choices[kind], ...details }
      this.#waiting.push({
        // Kind and details belong together by this method's signature; the union cannot express it for a type parameter.
        question: question as unknown as Question,
        resolve: (choice) => {
          const chosen = choices[kind].find((candidate) => candidate === choice)
          if (chosen === undefined) throw new RangeError(`${choice} is not among the choices.`)
          resolve(chosen)
        },
      })
      this.#onChange()
    })
  }

  /** @throws RangeError when another window is in front by now, or the choice is not one of its own. */
  answer(questionId: string, choice: string) {
    const [front] = this.#waiting
    if (front?.question.id !== questionId) throw new RangeError('That window is not open.')
    front.resolve(choice)
    this.#waiting.shift()
    this.#onChange()
  }
}
