'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing, Marked } from './Drawing'
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
  const { applicationCertificate: t, yourCompanyFile } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton kind="default" marked>
        {t.continue}
      </DrawnButton>
      <DrawnButton>{t.cancel}</DrawnButton>
      <DrawnButton>{t.help}</DrawnButton>
    </>
  )
  return (
    <Drawing name={t.name}>
      <DrawnWindow title={t.title} icon={<DrawnIcon of="quickbooks" />} buttons={buttons}>
        <p>{t.body}</p>
        <p className="connections-drawn-box">{path ?? yourCompanyFile}</p>
        <DrawnFacts
          facts={[
            [t.application, applicationName],
            [t.certificate, t.noCertificate],
          ]}
        />
        <p>
          <b>{t.question}</b>
        </p>
        <DrawnChoice kind="radio">{t.no}</DrawnChoice>
        <DrawnChoice kind="radio">{t.prompt}</DrawnChoice>
        <DrawnChoice kind="radio">{t.whileOpen}</DrawnChoice>
        <DrawnChoice kind="radio" chosen marked>
          {t.always}
        </DrawnChoice>
        <div className="connections-drawn-indented">
          <DrawnField label={t.logInAs} value={t.user} kind="list" />
        </div>
        <DrawnChoice kind="checkbox">{t.personalData}</DrawnChoice>
      </DrawnWindow>
    </Drawing>
  )
}

/** QuickBooks confirms the access, with the details to check and Done marked. */
export function AccessConfirmationDrawing({ applicationName, path }: CertificateDrawingProps) {
  const { accessConfirmation: t, yourCompanyFile } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton>{t.back}</DrawnButton>
      <DrawnButton kind="default" marked>
        {t.done}
      </DrawnButton>
    </>
  )
  return (
    <Drawing name={t.name}>
      <DrawnWindow title={t.title} icon={<DrawnIcon of="quickbooks" />} buttons={buttons}>
        <p>{t.body}</p>
        <Marked shape="block">
          <DrawnFacts
            facts={[
              [t.application, applicationName],
              [t.companyFile, path ?? yourCompanyFile],
              [t.access, t.always],
            ]}
          />
        </Marked>
      </DrawnWindow>
    </Drawing>
  )
}
