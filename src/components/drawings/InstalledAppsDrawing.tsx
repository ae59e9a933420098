'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnButton } from './DrawnButton'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'

/** Windows' list of installed programs, searched for the Web Connector, with Uninstall marked. */
export function InstalledAppsDrawing() {
  const { installedApps: words } = useMessages().drawings
  return (
    <Drawing name={words.name}>
      <DrawnWindow title={words.title} look="windows" controls="all">
        <div className="connections-drawn-columns">
          <div className="connections-drawn-side">
            {Object.values(words.sections).map((section) => (
              <span
                key={section}
                className="connections-drawn-item"
                data-chosen={section === words.sections.apps || undefined}
              >
                {section}
              </span>
            ))}
          </div>
          <div>
            <b>{words.heading}</b>
            <span className="connections-drawn-box">{words.search}</span>
            <div className="connections-drawn-box">
              <div className="connections-drawn-row">
                <DrawnIcon of="connector" size={24} />
                <span>
                  {words.app}
                  <small>{words.publisher}</small>
                </span>
              </div>
              <div className="connections-drawn-row">
                <DrawnButton>{words.modify}</DrawnButton>
                <DrawnButton kind="plain" marked>
                  {words.uninstall}
                </DrawnButton>
              </div>
            </div>
          </div>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}
