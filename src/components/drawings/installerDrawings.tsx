'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnButton, DrawnField, DrawnMenu } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'

/** The browser's warning about an uncommon download, with Keep marked in its menu. */
export function KeepFileDrawing({ fileName }: { fileName: string }) {
  const { keepFile: words } = useMessages('steps').drawings
  return (
    <Drawing name={words.name({ fileName })}>
      <DrawnWindow title={words.title} look="windows" controls="close">
        <div className="connections-drawn-row">
          <DrawnIcon of="warning" size={24} />
          <span>
            <b>{fileName}</b> {words.warning}
          </span>
          <span>•••</span>
        </div>
        <DrawnMenu items={[words.delete, words.keep, words.report, words.details]} marked={words.keep} />
      </DrawnWindow>
    </Drawing>
  )
}

interface AllowChangesDrawingProps {
  publisher: string
  /** Who is signed in to Windows. A standard user is asked for an administrator's password. */
  signedInAs?: 'administrator' | 'standardUser'
}

/** Windows asks whether the installer may make changes, with Yes marked. */
export function AllowChangesDrawing({ publisher, signedInAs = 'administrator' }: AllowChangesDrawingProps) {
  const { allowChanges: words } = useMessages('steps').drawings
  const isStandardUser = signedInAs === 'standardUser'
  const buttons = (
    <>
      <DrawnButton kind="default" marked={!isStandardUser}>
        {words.yes}
      </DrawnButton>
      <DrawnButton>{words.no}</DrawnButton>
    </>
  )
  return (
    <Drawing name={isStandardUser ? words.nameForAdministrator : words.name({ publisher })}>
      <DrawnWindow title={words.title} look="windows" buttons={buttons}>
        <p className="connections-drawn-question">{words.question}</p>
        <div className="connections-drawn-row">
          <DrawnIcon of="installer" size={32} />
          <b>{words.program}</b>
        </div>
        <p>{words.publisher({ publisher })}</p>
        {!isStandardUser && <p>{words.origin}</p>}
        {isStandardUser && (
          <>
            <p>{words.signIn}</p>
            <DrawnField label={words.userName} focused marked />
            <DrawnField label={words.password} />
          </>
        )}
      </DrawnWindow>
    </Drawing>
  )
}

/** The installer's first page with Next marked, or its last with Finish marked. */
export function InstallWizardDrawing({ page }: { page: 'welcome' | 'finish' }) {
  const { installWizard: words } = useMessages('steps').drawings
  const isFinish = page === 'finish'
  // After the installation, Back and Cancel are disabled.
  const others = isFinish ? 'disabled' : 'plain'
  const buttons = (
    <>
      <DrawnButton kind={others}>{words.back}</DrawnButton>
      <DrawnButton kind="default" marked>
        {isFinish ? words.finish : words.next}
      </DrawnButton>
      <DrawnButton kind={others}>{words.cancel}</DrawnButton>
    </>
  )
  return (
    <Drawing name={isFinish ? words.finishName : words.welcomeName}>
      <DrawnWindow title={words.title} icon={<DrawnIcon of="installer" />} buttons={buttons}>
        <div className="connections-drawn-columns" data-side="picture">
          <span className="connections-drawn-side">
            <DrawnIcon of="installer" size={32} />
          </span>
          <div>
            <p className="connections-drawn-question">{isFinish ? words.finished : words.welcome}</p>
            <p>{isFinish ? words.finishedBody : words.welcomeBody}</p>
          </div>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}

/** QuickBooks' icon on the desktop with its right-click menu, Run as administrator marked. */
export function RunAsAdministratorDrawing() {
  const { runAsAdministrator: words } = useMessages('steps').drawings
  return (
    <Drawing name={words.name}>
      <div className="connections-drawn-row">
        <span className="connections-drawn-shortcut">
          <DrawnIcon of="quickbooks" size={32} />
          <br />
          {words.shortcut}
        </span>
        <DrawnMenu
          items={[words.open, words.openLocation, words.run, words.pin, words.properties]}
          marked={words.run}
        />
      </div>
    </Drawing>
  )
}
