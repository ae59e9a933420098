'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import {
  AllowChangesDrawing,
  InstallWizardDrawing,
  KeepFileDrawing,
  RunAsAdministratorDrawing,
} from '../drawings/installerDrawings'
import { Button } from '../ui/Button'
import { CopyBlock } from '../ui/CopyBlock'
import { Disclosure } from '../ui/Disclosure'
import { IllustratedSteps } from '../ui/IllustratedSteps'
import { Notice } from '../ui/Notice'

/** What the browser and Windows will ask, in order. */
export function InstallSteps({ connector: { fileName, publisher } }: { connector: Installer }) {
  const { stepsTitle, steps } = useMessages('steps').connectorDownload
  return (
    <IllustratedSteps
      title={stepsTitle}
      steps={[
        { id: 'keep', text: steps.keep, drawing: <KeepFileDrawing fileName={fileName} /> },
        { id: 'open', text: steps.open({ fileName }) },
        { id: 'allow', text: steps.allow({ publisher }), drawing: <AllowChangesDrawing publisher={publisher} /> },
        { id: 'next', text: steps.next, drawing: <InstallWizardDrawing page="welcome" /> },
        { id: 'finish', text: steps.finish, drawing: <InstallWizardDrawing page="finish" /> },
      ]}
    />
  )
}

interface InstallHelpProps {
  connector: Installer
  /** Absent once the connector is installed. */
  onInstalled?: (() => void) | undefined
}

/** Help when the connector is already installed, the user isn't an administrator, or the installer is blocked. */
export function InstallHelp({ connector: { fileName, publisher }, onInstalled }: InstallHelpProps) {
  const { alreadyInstalled, notAdministrator, blocked } = useMessages('steps').connectorDownload
  return (
    <div className="connections-disclosures">
      {onInstalled && (
        <Disclosure summary={alreadyInstalled.title}>
          <p>{alreadyInstalled.body}</p>
          <Button size="small" onClick={onInstalled}>
            {alreadyInstalled.skip}
          </Button>
        </Disclosure>
      )}
      <Disclosure summary={notAdministrator.title}>
        <IllustratedSteps
          title={notAdministrator.stepsTitle}
          steps={[
            {
              id: 'password',
              text: notAdministrator.password,
              drawing: <AllowChangesDrawing publisher={publisher} signedInAs="standardUser" />,
            },
            { id: 'run', text: notAdministrator.run, drawing: <RunAsAdministratorDrawing /> },
          ]}
        />
        <Notice tone="warning">
          <p>{notAdministrator.consequence}</p>
        </Notice>
      </Disclosure>
      <Disclosure summary={blocked.title}>
        <p>{blocked.body}</p>
        <CopyBlock label={blocked.label} text={blocked.allow({ fileName, publisher })} copyLabel={blocked.copy} />
      </Disclosure>
    </div>
  )
}

/** The installer that the service offers. */
export type Installer = NonNullable<QuickBooksDesktop['connector']>
