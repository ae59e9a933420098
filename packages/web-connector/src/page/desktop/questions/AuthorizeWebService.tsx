import type { QuestionChoices, QuestionOf } from '../../../computer/Question'
import { Modal } from '../shell/Modal'

export interface AuthorizeWebServiceProps {
  question: QuestionOf<'authorize_web_service'>
  onAnswer: (choice: QuestionChoices['authorize_web_service']) => void
}

/** The Web Connector asks whether a new application may be added. */
export function AuthorizeWebService({ question, onAnswer }: AuthorizeWebServiceProps) {
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
