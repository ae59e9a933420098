'use client'
import { useMessages } from '../../messages/useMessages'
import type { CertificateDrawingProps } from './ApplicationCertificateDrawing'
import { DrawnButton } from './DrawnButton'
import { DrawnFacts } from './DrawnFacts'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'

/** QuickBooks repeats what was allowed, with Done marked. */
export function AccessConfirmationDrawing({ applicationName, path }: CertificateDrawingProps) {
  const { accessConfirmation: words, yourCompanyFile } = useMessages().drawings
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
