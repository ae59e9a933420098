'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing, Marked } from './Drawing'
import { DrawnButton } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnSections, DrawnWindow } from './DrawnWindow'

/** Windows' list of installed apps, filtered to the Web Connector, with Uninstall marked. */
export function InstalledAppsDrawing() {
  const { installedApps: t } = useMessages('steps').drawings
  return (
    <Drawing name={t.name}>
      <DrawnWindow title={t.title} look="windows" controls="all">
        <div className="connections-drawn-columns">
          <DrawnSections sections={t.sections} chosen={t.sections.apps} />
          <div>
            <b>{t.heading}</b>
            <span className="connections-drawn-box">{t.search}</span>
            <div className="connections-drawn-box">
              <div className="connections-drawn-row">
                <DrawnIcon of="connector" size={24} />
                <span>
                  {t.app}
                  <small>{t.publisher}</small>
                </span>
              </div>
              <div className="connections-drawn-row">
                <DrawnButton>{t.modify}</DrawnButton>
                <DrawnButton kind="plain" marked>
                  {t.uninstall}
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
  const { connectorFolder: t } = useMessages('steps').drawings
  const { columns } = t
  return (
    <Drawing name={t.name}>
      <DrawnWindow title={t.title} icon={<DrawnIcon of="folder" />} look="windows" controls="all">
        <div className="connections-drawn-columns">
          <div className="connections-drawn-side">
            {Object.values(t.folders).map((folder) => (
              <span
                key={folder}
                className="connections-drawn-item"
                data-chosen={folder === t.folders.quickBooks || undefined}
              >
                {folder}
              </span>
            ))}
          </div>
          <div>
            <span className="connections-drawn-item">
              <span>{columns.name}</span>
              <span data-spare>{columns.type}</span>
            </span>
            <FolderRow name={t.other} type={t.type} />
            <Marked shape="block">
              <FolderRow name={t.folder} type={t.type} isChosen />
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
      <span data-spare>{type}</span>
    </span>
  )
}
