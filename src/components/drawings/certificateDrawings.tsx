'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnButton, DrawnChoice, DrawnField } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnFacts, DrawnWindow } from './DrawnWindow'

interface CertificateDrawingProps {
  applicationName: string
  /** Where the company file is, once known. */
  path?: string | undefined
}

/** QuickBooks asks how much access to give the application, with the last choice and Continue marked. */
export function ApplicationCertificateDrawing({ applicationName, path }: CertificateDrawingProps) {
  const { applicationCertificate: words, yourCompanyFile } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton kind="default" marked>
        {words.continue}
      </DrawnButton>
      <DrawnButton>{words.cancel}</DrawnButton>
      <DrawnButton>{words.help}</DrawnButton>
    </>
  )
  return (
    <Drawing name={words.name}>
      <DrawnWindow title={words.title} icon={<DrawnIcon of="quickbooks" />} buttons={buttons}>
        <p>{words.body}</p>
        <p className="connections-drawn-box">{path ?? yourCompanyFile}</p>
        <div className="connections-drawn-row">
          <DrawnIcon of="certificate" size={32} />
          <DrawnFacts facts={[[words.application, applicationName]]} />
        </div>
        <p>
          <b>{words.question}</b>
        </p>
        <DrawnChoice kind="radio">{words.no}</DrawnChoice>
        <DrawnChoice kind="radio">{words.prompt}</DrawnChoice>
        <DrawnChoice kind="radio">{words.whileOpen}</DrawnChoice>
        <DrawnChoice kind="radio" chosen marked>
          {words.always}
        </DrawnChoice>
        <div className="connections-drawn-indented">
          <DrawnField label={words.logInAs} value={words.user} kind="list" />
        </div>
      </DrawnWindow>
    </Drawing>
  )
}

/** QuickBooks confirms the access, with Done marked. */
export function AccessConfirmationDrawing({ applicationName, path }: CertificateDrawingProps) {
  const { accessConfirmation: words, yourCompanyFile } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton>{words.back}</DrawnButton>
      <DrawnButton kind="default" marked>
        {words.done}
      </DrawnButton>
    </>
  )
  return (
    <Drawing name={words.name}>
      <DrawnWindow title={words.title} icon={<DrawnIcon of="quickbooks" />} buttons={buttons}>
        <p>{words.body}</p>
        <DrawnFacts
          facts={[
            [words.application, applicationName],
            [words.companyFile, path ?? yourCompanyFile],
            [words.access, words.always],
          ]}
        />
      </DrawnWindow>
    </Drawing>
  )
}
