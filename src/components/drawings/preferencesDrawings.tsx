'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnButton, DrawnChoice, DrawnField } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnTabs, DrawnWindow } from './DrawnWindow'

interface PreferencesDrawingProps {
  applicationName: string
  /** The application's checkbox (default), or the button that removes the application. */
  marked?: 'tick' | 'remove'
}

/** QuickBooks' list of applications that have access, with ours checked and one place marked. */
export function PreferencesDrawing({ applicationName, marked = 'tick' }: PreferencesDrawingProps) {
  const { preferences: words } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton>{words.properties}</DrawnButton>
      <DrawnButton marked={marked === 'remove'}>{words.remove}</DrawnButton>
      <DrawnButton kind="default">{words.ok}</DrawnButton>
    </>
  )
  return (
    <Drawing name={(marked === 'remove' ? words.removeName : words.name)({ applicationName })}>
      <DrawnWindow title={words.title} icon={<DrawnIcon of="quickbooks" />} size="app" buttons={buttons}>
        <div className="connections-drawn-columns">
          <div className="connections-drawn-side">
            {Object.values(words.sections).map((section) => (
              <span
                key={section}
                className="connections-drawn-item"
                data-chosen={section === words.sections.integratedApplications || undefined}
              >
                {section}
              </span>
            ))}
          </div>
          <div>
            <DrawnTabs tabs={[words.mine, words.company]} chosen={words.company} />
            <DrawnChoice kind="checkbox">{words.refuseAll}</DrawnChoice>
            <small>
              {words.allow} · {words.application}
            </small>
            <div className="connections-drawn-box">
              <DrawnChoice kind="checkbox" chosen marked={marked === 'tick'}>
                {applicationName}
              </DrawnChoice>
            </div>
          </div>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}

/** One application's access rights in QuickBooks, with automatic login checked and marked. */
export function ApplicationPropertiesDrawing({ applicationName }: { applicationName: string }) {
  const { applicationProperties: words } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton kind="default">{words.ok}</DrawnButton>
      <DrawnButton>{words.cancel}</DrawnButton>
    </>
  )
  return (
    <Drawing name={words.name({ applicationName })}>
      <DrawnWindow title={words.title({ applicationName })} icon={<DrawnIcon of="quickbooks" />} buttons={buttons}>
        <DrawnTabs tabs={[words.access, words.details]} chosen={words.access} />
        <DrawnChoice kind="checkbox" chosen>
          {words.read}
        </DrawnChoice>
        <div className="connections-drawn-indented">
          <DrawnChoice kind="checkbox">{words.prompt}</DrawnChoice>
          <DrawnChoice kind="checkbox" chosen marked>
            {words.automatic}
          </DrawnChoice>
          <DrawnField label={words.logInAs} value={words.user} kind="list" />
        </div>
      </DrawnWindow>
    </Drawing>
  )
}
