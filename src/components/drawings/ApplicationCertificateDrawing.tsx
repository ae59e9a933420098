'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnButton } from './DrawnButton'
import { DrawnChoice } from './DrawnChoice'
import { DrawnFacts } from './DrawnFacts'
import { DrawnField } from './DrawnField'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'

export interface CertificateDrawingProps {
  applicationName: string
  /** Where the company file is, once known. */
  path?: string | undefined
}

/** QuickBooks asks how far to let the application in; the last choice is marked, and then Continue. */
export function ApplicationCertificateDrawing({ applicationName, path }: CertificateDrawingProps) {
  const { applicationCertificate: words, yourCompanyFile } = useMessages().drawings
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
