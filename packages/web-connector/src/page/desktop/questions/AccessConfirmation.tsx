import type { QuestionChoices, QuestionOf } from '../../../computer/Question'
import { Modal } from '../shell/Modal'
import { accessLabels } from './accessLabels'

export interface AccessConfirmationProps {
  question: QuestionOf<'access_confirmation'>
  onAnswer: (choice: QuestionChoices['access_confirmation']) => void
}

/** QuickBooks repeats what was chosen, before it holds. */
export function AccessConfirmation({ question, onAnswer }: AccessConfirmationProps) {
  return (
    <Modal title="Access Confirmation" owner="quickbooks" width={480} onDismiss={() => onAnswer('go_back')}>
      <div className="certificate">
        <p>
          <strong>{question.appName}</strong> may now open <strong>{question.companyName}</strong>:
        </p>
        <p className="certificate-company">{accessLabels[question.access]}</p>
        <p>You can change this later in Edit &gt; Preferences &gt; Integrated Applications.</p>
      </div>
      <footer>
        <button type="button" className="button" onClick={() => onAnswer('go_back')}>
          Go Back
        </button>
        <button type="button" className="button primary" data-default onClick={() => onAnswer('done')}>
          Done
        </button>
      </footer>
    </Modal>
  )
}
