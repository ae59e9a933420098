'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'
import { Marked } from './Marked'

/** The folder that the Web Connector was installed in, marked to be deleted. */
export function ConnectorFolderDrawing() {
  const { connectorFolder: words } = useMessages().drawings
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
