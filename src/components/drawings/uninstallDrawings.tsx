'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing, Marked } from './Drawing'
import { DrawnButton } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'

/** Windows' list of installed apps, filtered to the Web Connector, with Uninstall marked. */
export function InstalledAppsDrawing() {
  const { installedApps: words } = useMessages('steps').drawings
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

/** The Web Connector's installation folder, marked for deletion. */
export function ConnectorFolderDrawing() {
  const { connectorFolder: words } = useMessages('steps').drawings
  const { columns } = words
  return (
    <Drawing name={words.name}>
      <DrawnWindow title={words.title} icon={<DrawnIcon of="folder" />} look="windows" controls="all">
        <div className="connections-drawn-columns">
          <div className="connections-drawn-side">
            {Object.values(words.folders).map((folder) => (
              <span
                key={folder}
                className="connections-drawn-item"
                data-chosen={folder === words.folders.quickBooks || undefined}
              >
                {folder}
              </span>
            ))}
          </div>
          <div>
            <span className="connections-drawn-item">
              <span>{columns.name}</span>
              <span>{columns.type}</span>
            </span>
            <FolderRow name={words.other} type={words.type} />
            <Marked shape="block">
              <FolderRow name={words.folder} type={words.type} isChosen />
            </Marked>
          </div>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}

function FolderRow({ name, type, isChosen }: { name: string; type: string; isChosen?: boolean }) {
  return (
    <span className="connections-drawn-item" data-chosen={isChosen}>
      <DrawnIcon of="folder" />
      <span>{name}</span>
      <span>{type}</span>
    </span>
  )
}
