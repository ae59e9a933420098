'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnButton } from './DrawnButton'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'
import { type WebConnectorMark, WebConnectorRow } from './WebConnectorRow'

export interface WebConnectorDrawingProps {
  applicationName: string
  marked: WebConnectorMark
}

/** The Web Connector's main window with one row, one place marked. */
export function WebConnectorDrawing({ applicationName, marked }: WebConnectorDrawingProps) {
  const { webConnector: words } = useMessages().drawings
  const name = words.name[marked]
  return (
    <Drawing name={typeof name === 'string' ? name : name({ applicationName })}>
      <DrawnWindow title={words.title} icon={<DrawnIcon of="connector" />} size="app" controls="all">
        <WebConnectorRow applicationName={applicationName} marked={marked} />
        {[words.applicationProgress, words.totalProgress].map((progress) => (
          <div key={progress} className="connections-drawn-row connections-drawn-progress">
            <small>{progress}</small>
            <span className="connections-drawn-box" />
          </div>
        ))}
        <div className="connections-drawn-buttons">
          <DrawnButton>{words.selectAll}</DrawnButton>
          <DrawnButton kind="default" marked={marked === 'update'}>
            {words.updateSelected}
          </DrawnButton>
          <DrawnButton marked={marked === 'log'}>{words.viewLog}</DrawnButton>
          <span className="connections-drawn-row">
            <DrawnButton>{words.add}</DrawnButton>
            <DrawnButton>{words.hide}</DrawnButton>
            <DrawnButton>{words.exit}</DrawnButton>
          </span>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}
