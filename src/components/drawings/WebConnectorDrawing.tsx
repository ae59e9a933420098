'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing, Marked } from './Drawing'
import { DrawnButton, DrawnChoice } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'

export interface WebConnectorDrawingProps {
  applicationName: string
  marked: WebConnectorMark
}

/** The Web Connector's main window with one row and one place marked. */
export function WebConnectorDrawing({ applicationName, marked }: WebConnectorDrawingProps) {
  const { webConnector: words } = useMessages('steps').drawings
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

/** The marked place in the Web Connector's window. */
export type WebConnectorMark = 'row' | 'password' | 'update' | 'autoRun' | 'remove' | 'log'

/** The list of applications: the column headings and one row. Narrow drawings leave out the unmarked columns. */
function WebConnectorRow({ applicationName, marked }: { applicationName: string; marked: WebConnectorMark }) {
  const { webConnector: words } = useMessages('steps').drawings
  const hasPassword = marked !== 'row' && marked !== 'password'
  // Update Selected is clicked after Auto-Run is checked, so its drawing shows that column as well.
  const showsAutoRun = marked === 'autoRun' || marked === 'update'
  const spareAutoRun = !showsAutoRun || undefined
  const spareRemove = marked !== 'remove' || undefined
  const sparePassword = showsAutoRun || marked === 'remove' || undefined
  return (
    <div className="connections-drawn-grid">
      <div>
        <span />
        <span>{words.columns.application}</span>
        <span data-spare={spareAutoRun}>{words.columns.autoRun}</span>
        <span data-spare="first">{words.columns.every}</span>
        <span data-spare="first">{words.columns.status}</span>
        <span data-spare={sparePassword}>{words.columns.password}</span>
        <span data-spare={spareRemove}>{words.remove}</span>
      </div>
      <div>
        <span>
          <DrawnChoice kind="checkbox" chosen={marked !== 'remove'} marked={marked === 'row'} />
        </span>
        <span>
          <b>{applicationName}</b>
          <small>{words.about}</small>
        </span>
        <span data-spare={spareAutoRun}>
          <DrawnChoice kind="checkbox" chosen={hasPassword} marked={marked === 'autoRun'} />
        </span>
        <span data-spare="first">{words.minutes}</span>
        <span data-spare="first">{words.lastResult}</span>
        <span data-spare={sparePassword}>
          <Marked when={marked === 'password'} shape="block">
            <span className="connections-drawn-box" data-focused={marked === 'password' || undefined}>
              <span>{hasPassword ? '••••••' : ''}</span>
            </span>
          </Marked>
        </span>
        <span data-spare={spareRemove}>
          <Marked when={marked === 'remove'}>
            <u>{words.remove}</u>
          </Marked>
        </span>
      </div>
    </div>
  )
}
