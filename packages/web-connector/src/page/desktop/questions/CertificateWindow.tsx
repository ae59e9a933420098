import { useState } from 'react'
import type { CertificateChoice, QuestionOf } from '../../../computer/Question'
import { Modal } from '../shell/Modal'
import { accessLabels } from './accessLabels'

export interface CertificateWindowProps {
  question: QuestionOf<'certificate'>
  onAnswer: (choice: CertificateChoice) => void
}

/** QuickBooks asks who may open the company file, and when. */
export function CertificateWindow({ question, onAnswer }: CertificateWindowProps) {
  const [choice, setChoice] = useState<CertificateChoice | null>(null)

  return (
    <Modal
      title="QuickBooks - Application with No Certificate"
      owner="quickbooks"
      width={560}
      onDismiss={() => onAnswer('no')}
    >
      <div className="certificate">
        <p>An application without a certificate is requesting access to the following QuickBooks company file:</p>
        <p className="certificate-company">{question.companyName}</p>
        <dl className="facts">
          <dt>The Application Calls Itself</dt>
          <dd>{question.appName}</dd>
          <dt>Description</dt>
          <dd>{question.description}</dd>
          <dt>Certificate Information</dt>
          <dd>This application does not have a certificate. QuickBooks cannot verify the developer’s identity.</dd>
        </dl>
        <fieldset>
          <legend>Do you want to allow this application to read and modify this company file?</legend>
          {question.choices.map((option, index) => (
            <label key={option}>
              <input
                type="radio"
                name="access"
                data-default={index === 0 || undefined}
                checked={choice === option}
                onChange={() => setChoice(option)}
              />
              {accessLabels[option]}
            </label>
          ))}
        </fieldset>
        {choice === 'always' && <p className="certificate-login">Login as: Admin</p>}
      </div>
      <footer>
        <button
          type="button"
          className="button primary"
          disabled={choice === null}
          onClick={() => choice && onAnswer(choice)}
        >
          Continue…
        </button>
        <button type="button" className="button" onClick={() => onAnswer('no')}>
          Cancel
        </button>
      </footer>
    </Modal>
  )
}
