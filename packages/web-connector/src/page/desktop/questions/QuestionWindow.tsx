import type { Question, QuestionChoices, QuestionKind, QuestionOf } from '../../../computer/Question'
import { qbwcText } from '../../../connector/qbwcText'
import { useComputer } from '../computer/ComputerContext'
import { Modal } from '../shell/Modal'
import { accessLabels } from './accessLabels'
import { CertificateWindow } from './CertificateWindow'
import { ChoiceBox } from './ChoiceBox'

/** The window in which the computer waits for an answer. */
export function QuestionWindow({ question }: { question: Question }) {
  const { send } = useComputer()
  const answer = (choice: QuestionChoices[QuestionKind]) => send({ type: 'answer', questionId: question.id, choice })

  switch (question.kind) {
    case 'authorize_web_service':
      return <AuthorizeWebService question={question} onAnswer={answer} />
    case 'certificate':
      return <CertificateWindow question={question} onAnswer={answer} />
    case 'access_confirmation':
      return <AccessConfirmation question={question} onAnswer={answer} />
    case 'replace_or_clone':
      return (
        <ChoiceBox
          title="Application already added"
          choices={{ replace: 'Replace', clone: 'Add a second one', cancel: 'Cancel' }}
          onAnswer={answer}
        >
          The Web Connector has <strong>{question.appName}</strong> already. Put this file in its place, or keep both?
        </ChoiceBox>
      )
    case 'save_password':
      return (
        <ChoiceBox title="Save Password" choices={{ yes: 'Yes', no: 'No' }} onAnswer={answer}>
          Do you want to save this password?
        </ChoiceBox>
      )
    case 'version_warning':
      return (
        <ChoiceBox title="QuickBooks Web Connector" choices={{ continue: 'Continue', stop: 'Stop' }} onAnswer={answer}>
          <strong>{question.appName}</strong> sent a warning: {question.message}
        </ChoiceBox>
      )
    case 'connect_retry':
      return (
        <ChoiceBox title="QuickBooks Web Connector" choices={{ retry: 'Retry', cancel: 'Cancel' }} onAnswer={answer}>
          <strong>QBWC1007:</strong> {qbwcText('QBWC1007', `${question.message} (${question.hresult})`)}
        </ChoiceBox>
      )
  }
}

interface AccessConfirmationProps {
  question: QuestionOf<'access_confirmation'>
  onAnswer: (choice: QuestionChoices['access_confirmation']) => void
}

/** QuickBooks repeats what was chosen, before it holds. */
function AccessConfirmation({ question, onAnswer }: AccessConfirmationProps) {
  return (
    <Modal title="Access Confirmation" owner="quickbooks" width={480} onDismiss={() => onAnswer('go_back')}>
      <div className="certificate">
        <p>The following application may now read and modify this QuickBooks company file:</p>
        <dl className="facts">
          <dt>Application</dt>
          <dd>{question.appName}</dd>
          <dt>Company file</dt>
          <dd>{question.companyName}</dd>
          <dt>Access</dt>
          <dd>{accessLabels[question.access]}</dd>
        </dl>
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

interface AuthorizeWebServiceProps {
  question: QuestionOf<'authorize_web_service'>
  onAnswer: (choice: QuestionChoices['authorize_web_service']) => void
}

/** The Web Connector asks whether a new application may be added. */
function AuthorizeWebService({ question, onAnswer }: AuthorizeWebServiceProps) {
  return (
    <Modal title="Authorize New Web Service" owner="connector" width={520} onDismiss={() => onAnswer('cancel')}>
      <div className="message">
        <p>The following web service application is asking for access to QuickBooks:</p>
        <dl className="facts">
          <dt>Application name</dt>
          <dd>{question.appName}</dd>
          <dt>Description</dt>
          <dd>{question.description}</dd>
          <dt>Application server</dt>
          <dd>{question.appUrl}</dd>
          <dt>Support</dt>
          <dd>{question.supportUrl}</dd>
        </dl>
        <p>Do you want to grant this web service access to QuickBooks?</p>
      </div>
      <footer>
        <button type="button" className="button primary" data-default onClick={() => onAnswer('ok')}>
          OK
        </button>
        <button type="button" className="button" onClick={() => onAnswer('cancel')}>
          Cancel
        </button>
      </footer>
    </Modal>
  )
}

/** Whose window asks. */
export function questionOwner(question: Question): 'connector' | 'quickbooks' {
  return question.kind === 'certificate' || question.kind === 'access_confirmation' ? 'quickbooks' : 'connector'
}
