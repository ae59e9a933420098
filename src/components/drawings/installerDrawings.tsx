'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnButton, DrawnField, DrawnMenu } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'

/** The browser's warning about an uncommon download, with Keep marked in its menu. */
export function KeepFileDrawing({ fileName }: { fileName: string }) {
  const { keepFile: t } = useMessages('steps').drawings
  return (
    <Drawing name={t.name({ fileName })}>
      <DrawnWindow title={t.title} look="windows" controls="close">
        <div className="connections-drawn-row">
          <DrawnIcon of="warning" size={24} />
          <span>
            <b>{fileName}</b> {t.warning}
          </span>
          <span>•••</span>
        </div>
        <DrawnMenu items={[t.delete, t.keep, t.report, t.details]} marked={t.keep} />
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
  const { allowChanges: t } = useMessages('steps').drawings
  const isStandardUser = signedInAs === 'standardUser'
  const buttons = (
    <>
      <DrawnButton kind="default" marked={!isStandardUser}>
        {t.yes}
      </DrawnButton>
      <DrawnButton>{t.no}</DrawnButton>
    </>
  )
  return (
    <Drawing name={isStandardUser ? t.nameForAdministrator : t.name({ publisher })}>
      <DrawnWindow title={t.title} look="windows" buttons={buttons}>
        <p className="connections-drawn-question">{t.question}</p>
        <div className="connections-drawn-row">
          <DrawnIcon of="installer" size={32} />
          <b>{t.program}</b>
        </div>
        <p>{t.publisher({ publisher })}</p>
        {!isStandardUser && <p>{t.origin}</p>}
        {isStandardUser && (
          <>
            <p>{t.signIn}</p>
            <DrawnField label={t.userName} focused marked />
            <DrawnField label={t.password} />
          </>
        )}
      </DrawnWindow>
    </Drawing>
  )
}

/** The installer's first page with Next marked, or its last with Finish marked. */
export function InstallWizardDrawing({ page }: { page: 'welcome' | 'finish' }) {
  const { installWizard: t } = useMessages('steps').drawings
  const isFinish = page === 'finish'
  // After the installation, Back and Cancel are disabled.
  const others = isFinish ? 'disabled' : 'plain'
  const buttons = (
    <>
      <DrawnButton kind={others}>{t.back}</DrawnButton>
      <DrawnButton kind="default" marked>
        {isFinish ? t.finish : t.next}
      </DrawnButton>
      <DrawnButton kind={others}>{t.cancel}</DrawnButton>
    </>
  )
  return (
    <Drawing name={isFinish ? t.finishName : t.welcomeName}>
      <DrawnWindow title={t.title} icon={<DrawnIcon of="installer" />} buttons={buttons}>
        <div className="connections-drawn-columns" data-side="picture">
          <span className="connections-drawn-side">
            <DrawnIcon of="installer" size={32} />
          </span>
          <div>
            <p className="connections-drawn-question">{isFinish ? t.finished : t.welcome}</p>
            <p>{isFinish ? t.finishedBody : t.welcomeBody}</p>
          </div>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}

/** QuickBooks' icon on the desktop with its right-click menu, Run as administrator marked. */
export function RunAsAdministratorDrawing() {
  const { runAsAdministrator: t } = useMessages('steps').drawings
  return (
    <Drawing name={t.name}>
      <div className="connections-drawn-row">
        <span className="connections-drawn-shortcut">
          <DrawnIcon of="quickbooks" size={32} />
          <br />
          {t.shortcut}
        </span>
        <DrawnMenu items={[t.open, t.openLocation, t.run, t.pin, t.properties]} marked={t.run} />
      </div>
    </Drawing>
  )
}
