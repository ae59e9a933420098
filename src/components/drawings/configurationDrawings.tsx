'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing, Marked } from './Drawing'
import { DrawnButton } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnFacts, DrawnWindow } from './DrawnWindow'

/** The Downloads folder, with the configuration file marked to be double-clicked. */
export function OpenFileDrawing({ fileName }: { fileName: string }) {
  const { openFile: t } = useMessages('steps').drawings
  return (
    <Drawing name={t.name({ fileName })}>
      <DrawnWindow title={t.title} look="windows" controls="all">
        <div className="connections-drawn-columns">
          <div className="connections-drawn-side">
            {Object.values(t.folders).map((folder) => (
              <span
                key={folder}
                className="connections-drawn-item"
                data-chosen={folder === t.folders.downloads || undefined}
              >
                {folder}
              </span>
            ))}
          </div>
          <div>
            <FileRow name={t.columns.name} type={t.columns.type} isHeading />
            <Marked shape="block">
              <FileRow name={fileName} type={t.type} isChosen />
            </Marked>
            {Object.values(t.others).map((other) => (
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
  const { authorizeService: t } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton kind="default" marked>
        {t.ok}
      </DrawnButton>
      <DrawnButton>{t.cancel}</DrawnButton>
    </>
  )
  return (
    <Drawing name={t.name({ applicationName })}>
      <DrawnWindow title={t.title} icon={<DrawnIcon of="connector" />} buttons={buttons}>
        <p>{t.body}</p>
        <DrawnFacts
          facts={[
            [t.application, applicationName],
            [t.description, t.about],
            [t.server, t.address],
            [t.support, t.address],
          ]}
        />
        <p>{t.question}</p>
      </DrawnWindow>
    </Drawing>
  )
}
