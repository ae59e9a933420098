'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnButton, DrawnChoice, DrawnField } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnSections, DrawnTabs, DrawnWindow } from './DrawnWindow'

interface PreferencesDrawingProps {
  applicationName: string
  /** The application's checkbox (default), or the button that removes the application. */
  marked?: 'tick' | 'remove'
}

/** QuickBooks' list of applications that have access, with ours checked and one place marked. */
export function PreferencesDrawing({ applicationName, marked = 'tick' }: PreferencesDrawingProps) {
  const { preferences: t } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton>{t.properties}</DrawnButton>
      <DrawnButton marked={marked === 'remove'}>{t.remove}</DrawnButton>
      <DrawnButton kind="default">{t.ok}</DrawnButton>
    </>
  )
  return (
    <Drawing name={(marked === 'remove' ? t.removeName : t.name)({ applicationName })}>
      <DrawnWindow title={t.title} icon={<DrawnIcon of="quickbooks" />} size="app" buttons={buttons}>
        <div className="connections-drawn-columns">
          <DrawnSections sections={t.sections} chosen={t.sections.integratedApplications} />
          <div>
            <DrawnTabs tabs={[t.mine, t.company]} chosen={t.company} />
            <DrawnChoice kind="checkbox">{t.refuseAll}</DrawnChoice>
            <small>
              {t.allow} · {t.application}
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
  const { applicationProperties: t } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton kind="default">{t.ok}</DrawnButton>
      <DrawnButton>{t.cancel}</DrawnButton>
    </>
  )
  return (
    <Drawing name={t.name({ applicationName })}>
      <DrawnWindow title={t.title({ applicationName })} icon={<DrawnIcon of="quickbooks" />} buttons={buttons}>
        <DrawnTabs tabs={[t.access, t.details]} chosen={t.access} />
        <DrawnChoice kind="checkbox" chosen>
          {t.read}
        </DrawnChoice>
        <div className="connections-drawn-indented">
          <DrawnChoice kind="checkbox">{t.prompt}</DrawnChoice>
          <DrawnChoice kind="checkbox" chosen marked>
            {t.automatic}
          </DrawnChoice>
          <DrawnField label={t.logInAs} value={t.user} kind="list" />
        </div>
      </DrawnWindow>
    </Drawing>
  )
}
