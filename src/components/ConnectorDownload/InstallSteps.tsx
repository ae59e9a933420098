'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useState } from 'react'
import { useDesktopUpdate } from '../../hooks/useDesktopAction'
import { ErrorNotice } from '../ui/ErrorNotice'
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
  desktop: QuickBooksDesktop
  connector: Installer
  /** Absent once the connector is installed. */
  onInstalled?: (() => void) | undefined
}

/** Another company is connected already, and this one is new: an administrator runs the installer for it once more. */
export function isAddedCompany({ hasOtherCompany, configuration }: QuickBooksDesktop) {
  return hasOtherCompany && configuration.generation === 1
}

/** Help when the connector is already installed, the user isn't an administrator, or the installer is blocked. */
export function InstallHelp({ desktop, connector: { fileName, publisher }, onInstalled }: InstallHelpProps) {
  const { alreadyInstalled, blocked } = useMessages('steps').connectorDownload
  return (
    <div className="connections-disclosures">
      {onInstalled && !isAddedCompany(desktop) && (
        <Disclosure summary={alreadyInstalled.title}>
          <p>{alreadyInstalled.body}</p>
          <Button size="small" onClick={onInstalled}>
            {alreadyInstalled.skip}
          </Button>
        </Disclosure>
      )}
      <NotAdministrator desktop={desktop} publisher={publisher} />
      <Disclosure summary={blocked.title}>
        <p>{blocked.body}</p>
        <CopyBlock label={blocked.label} text={blocked.allow({ fileName, publisher })} copyLabel={blocked.copy} />
      </Disclosure>
    </div>
  )
}

interface NotAdministratorProps {
  desktop: QuickBooksDesktop
  /** Who signed the installer. */
  publisher: string
}

/** The choice of someone who may not install programs there. The service remembers it, since it decides when syncs can run. */
function NotAdministrator({ desktop, publisher }: NotAdministratorProps) {
  const { notAdministrator: t } = useMessages('steps').connectorDownload
  const { run, isRunning, error } = useDesktopUpdate(desktop.connectionId)
  const [pressed, setPressed] = useState<boolean | null>(null)
  const isChecked = (isRunning ? pressed : null) ?? desktop.isAdministrator === false
  const choose = (isNone: boolean) => {
    setPressed(isNone)
    void run({ isAdministrator: !isNone })
  }
  return (
    <div>
      <label className="connections-check">
        <input type="checkbox" checked={isChecked} onChange={(event) => choose(event.target.checked)} />
        <span>{t.title}</span>
      </label>
      {error && <ErrorNotice error={error} />}
      {isChecked && (
        <div className="connections-disclosure-body connections-stack">
          <Notice tone="warning">
            <p>{t.consequence}</p>
          </Notice>
          <IllustratedSteps
            title={t.stepsTitle}
            steps={[
              {
                id: 'password',
                text: t.password,
                drawing: <AllowChangesDrawing publisher={publisher} signedInAs="standardUser" />,
              },
              { id: 'run', text: t.run, drawing: <RunAsAdministratorDrawing /> },
            ]}
          />
        </div>
      )}
    </div>
  )
}

/** The installer that the service offers. */
export type Installer = NonNullable<QuickBooksDesktop['connector']>
