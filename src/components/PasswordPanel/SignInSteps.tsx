'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { useMessages } from '../../messages/useMessages'
import { EnterPasswordDrawing, SavePasswordDrawing } from '../drawings/passwordDrawings'
import { WebConnectorDrawing } from '../drawings/WebConnectorDrawing'
import { Disclosure } from '../ui/Disclosure'
import { FileDownloadButton } from '../ui/FileDownloadButton'
import { IllustratedSteps } from '../ui/IllustratedSteps'

/** Where to paste the password, and what to click. */
export function SignInSteps({ desktop }: { desktop: QuickBooksDesktop }) {
  const { applicationName, setup } = desktop
  const { stepsTitle, steps } = useMessages('steps').passwordPanel
  return (
    <IllustratedSteps
      title={stepsTitle}
      steps={[
        {
          id: 'tick',
          text: steps.tick({ applicationName }),
          drawing: <WebConnectorDrawing desktop={desktop} marked="row" />,
          action: setup.signedInAt === null && <NotListed desktop={desktop} />,
        },
        { id: 'paste', text: steps.paste, drawing: <EnterPasswordDrawing applicationName={applicationName} /> },
        { id: 'save', text: steps.save, drawing: <SavePasswordDrawing /> },
        ...(syncsOnce(desktop)
          ? []
          : [
              {
                id: 'autoRun',
                text: steps.autoRun,
                drawing: <WebConnectorDrawing desktop={desktop} marked="autoRun" />,
              },
            ]),
        {
          id: 'update',
          text: steps.update,
          drawing: <WebConnectorDrawing desktop={desktop} marked="update" />,
        },
      ]}
    />
  )
}

/** Offers the file again: if QuickBooks was closed, the Web Connector read the file but added no row for it. */
function NotListed({ desktop }: { desktop: QuickBooksDesktop }) {
  const { connectionId, applicationName, configuration } = desktop
  const { passwordPanel, configurationFile } = useMessages('steps')
  const { title, body } = passwordPanel.notListed
  return (
    <div className="connections-disclosures">
      <Disclosure summary={title({ applicationName })}>
        <p>{body}</p>
        <FileDownloadButton connectionId={connectionId} file="configuration" fileName={configuration.fileName}>
          {configurationFile.downloadAgain}
        </FileDownloadButton>
      </Disclosure>
    </div>
  )
}
