'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnButton } from './DrawnButton'
import { DrawnField } from './DrawnField'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'

export interface AllowChangesDrawingProps {
  publisher: string
  /** Who is signed in to Windows; someone without rights is asked for an administrator's password. */
  signedInAs?: 'administrator' | 'standardUser'
}

/** Windows asks whether the installer may make changes, with Yes marked. */
export function AllowChangesDrawing({ publisher, signedInAs = 'administrator' }: AllowChangesDrawingProps) {
  const { allowChanges: words } = useMessages().drawings
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
