import type { Question, QuestionChoices, QuestionKind } from '../../../computer/Question'
import { useComputer } from '../computer/ComputerContext'
import { AccessConfirmation } from './AccessConfirmation'
import { AuthorizeWebService } from './AuthorizeWebService'
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
          <strong>QBWC1007:</strong> Error connecting to QuickBooks. {question.message} ({question.hresult})
        </ChoiceBox>
      )
  }
}
