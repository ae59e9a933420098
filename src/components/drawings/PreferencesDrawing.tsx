'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnButton } from './DrawnButton'
import { DrawnChoice } from './DrawnChoice'
import { DrawnIcon } from './DrawnIcon'
import { DrawnTabs } from './DrawnTabs'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'

export interface PreferencesDrawingProps {
  applicationName: string
  /** Our tick (default), or the button that takes us off the list. */
  marked?: 'tick' | 'remove'
}

/** QuickBooks' list of applications that may come in, ours ticked, one place marked. */
export function PreferencesDrawing({ applicationName, marked = 'tick' }: PreferencesDrawingProps) {
  const { preferences: words } = useMessages().drawings
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
