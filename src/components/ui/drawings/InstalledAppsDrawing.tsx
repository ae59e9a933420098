'use client'
import { useMessages } from '../../../messages/useMessages'
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
        <div className="connections-drawn-explorer">
          <div className="connections-drawn-folders">
            {Object.values(words.sections).map((section) => (
              <span key={section} data-chosen={section === words.sections.apps || undefined}>
                {section}
              </span>
            ))}
          </div>
          <div className="connections-drawn-apps">
            <b>{words.heading}</b>
            <span className="connections-drawn-input">
              <span>{words.search}</span>
              <svg viewBox="0 0 12 12" width="11" height="11" fill="none" stroke="currentColor" strokeWidth="1.4">
                <path d="M5 1.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M7.6 7.6l3 3" />
              </svg>
            </span>
            <div className="connections-drawn-app">
              <DrawnIcon of="connector" size={24} />
              <span>
                {words.app}
                <small>{words.publisher}</small>
              </span>
              <span className="connections-drawn-app-buttons">
                <DrawnButton>{words.modify}</DrawnButton>
                <DrawnButton kind="plain" marked>
                  {words.uninstall}
                </DrawnButton>
              </span>
            </div>
          </div>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}
