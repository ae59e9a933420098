'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing, Marked } from './Drawing'
import { DrawnButton } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnFacts, DrawnWindow } from './DrawnWindow'

/** The Downloads folder, with the configuration file marked to be double-clicked. */
export function OpenFileDrawing({ fileName }: { fileName: string }) {
  const { openFile: words } = useMessages('steps').drawings
  return (
    <Drawing name={words.name({ fileName })}>
      <DrawnWindow title={words.title} look="windows" controls="all">
        <div className="connections-drawn-columns">
          <div className="connections-drawn-side">
            {Object.values(words.folders).map((folder) => (
              <span
                key={folder}
                className="connections-drawn-item"
                data-chosen={folder === words.folders.downloads || undefined}
              >
                {folder}
              </span>
            ))}
          </div>
          <div>
            <FileRow name={words.columns.name} type={words.columns.type} isHeading />
            <Marked shape="block">
              <FileRow name={fileName} type={words.type} isChosen />
            </Marked>
            {Object.values(words.others).map((other) => (
              <FileRow key={other.name} {...other} />
            ))}
          </div>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}

interface FileRowProps {
  name: string
  type: string
  isHeading?: boolean
  isChosen?: boolean
}

function FileRow({ name, type, isHeading, isChosen }: FileRowProps) {
  return (
    <span className="connections-drawn-item" data-chosen={isChosen}>
      {!isHeading && <DrawnIcon of="file" />}
      <span>{name}</span>
      <span>{type}</span>
    </span>
  )
}

/** The Web Connector asks whether it may add the application, with OK marked. */
export function AuthorizeServiceDrawing({ applicationName }: { applicationName: string }) {
  const { authorizeService: words } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton kind="default" marked>
        {words.ok}
      </DrawnButton>
      <DrawnButton>{words.cancel}</DrawnButton>
    </>
  )
  return (
    <Drawing name={words.name({ applicationName })}>
      <DrawnWindow title={words.title} icon={<DrawnIcon of="connector" />} buttons={buttons}>
        <p>{words.body}</p>
        <DrawnFacts
          facts={[
            [words.application, applicationName],
            [words.description, words.about],
            [words.server, words.address],
            [words.support, words.address],
          ]}
        />
        <p>{words.question}</p>
      </DrawnWindow>
    </Drawing>
  )
}
