'use client'
import type { Activity, QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { checkInMinutes } from '../../domain/connection/desktopStatus'
import { useMessages } from '../../messages/useMessages'
import { Drawing, Marked } from './Drawing'
import { DrawnButton, DrawnChoice } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'

export interface WebConnectorDrawingProps {
  /** The connection whose row it shows. */
  desktop: DrawnDesktop
  marked: WebConnectorMark
}

interface DrawnDesktop extends Pick<QuickBooksDesktop, 'applicationName'> {
  activity: Pick<Activity, 'expectedEverySeconds'>
}

/** The Web Connector's main window with one row and one place marked. */
export function WebConnectorDrawing({ desktop, marked }: WebConnectorDrawingProps) {
  const { webConnector: t } = useMessages('steps').drawings
  const name = t.name[marked]
  return (
    <Drawing name={typeof name === 'string' ? name : name(desktop)}>
      <DrawnWindow title={t.title} icon={<DrawnIcon of="connector" />} size="app" controls="all">
        {marked !== 'add' && <WebConnectorRow desktop={desktop} marked={marked} />}
        {[t.applicationProgress, t.totalProgress].map((progress) => (
          <div key={progress} className="connections-drawn-row connections-drawn-progress">
            <small>{progress}</small>
            <span className="connections-drawn-box" />
          </div>
        ))}
        <div className="connections-drawn-buttons">
          <DrawnButton>{t.selectAll}</DrawnButton>
          <DrawnButton kind="default" marked={marked === 'update'}>
            {t.updateSelected}
          </DrawnButton>
          <DrawnButton marked={marked === 'log'}>{t.viewLog}</DrawnButton>
          {marked === 'hide' || marked === 'add' ? (
            <LastButtons marked={marked} />
          ) : (
            <span className="connections-drawn-row">
              <LastButtons />
            </span>
          )}
        </div>
      </DrawnWindow>
    </Drawing>
  )
}

/** The buttons at the end, which narrow drawings leave out unless one is marked. */
function LastButtons({ marked }: { marked?: WebConnectorMark }) {
  const { webConnector: t } = useMessages('steps').drawings
  return (
    <>
      <DrawnButton marked={marked === 'add'}>{t.add}</DrawnButton>
      <DrawnButton marked={marked === 'hide'}>{t.hide}</DrawnButton>
      <DrawnButton>{t.exit}</DrawnButton>
    </>
  )
}

/** The marked place in the Web Connector's window. */
export type WebConnectorMark = 'add' | 'listed' | 'row' | 'password' | 'update' | 'autoRun' | 'remove' | 'hide' | 'log'

/** The list of applications: the column headings and one row. Narrow drawings leave out the unmarked columns. */
function WebConnectorRow({ desktop, marked }: { desktop: DrawnDesktop; marked: WebConnectorMark }) {
  const { webConnector: t } = useMessages('steps').drawings
  const isNew = marked === 'listed'
  const hasPassword = !isNew && marked !== 'row' && marked !== 'password'
  // Update Selected is clicked after Auto-Run is checked, so its drawing shows that column as well.
  const showsAutoRun = marked === 'autoRun' || marked === 'update'
  const spareAutoRun = !showsAutoRun || undefined
  const spareRemove = marked !== 'remove' || undefined
  const sparePassword = showsAutoRun || marked === 'remove' || undefined
  return (
    <div className="connections-drawn-grid">
      <div>
        <span />
        <span>{t.columns.application}</span>
        <span data-spare={spareAutoRun}>{t.columns.autoRun}</span>
        <span data-spare="first">{t.columns.every}</span>
        <span data-spare="first">{t.columns.status}</span>
        <span data-spare={sparePassword}>{t.columns.password}</span>
        <span data-spare={spareRemove}>{t.remove}</span>
      </div>
      <div>
        <span>
          <DrawnChoice kind="checkbox" chosen={!isNew && marked !== 'remove'} marked={marked === 'row'} />
        </span>
        <span>
          <Marked when={isNew} shape="block">
            <b>{desktop.applicationName}</b>
            <small>{t.about}</small>
          </Marked>
        </span>
        <span data-spare={spareAutoRun}>
          <DrawnChoice kind="checkbox" chosen={hasPassword} marked={marked === 'autoRun'} />
        </span>
        <span data-spare="first">{checkInMinutes(desktop.activity)}</span>
        <span data-spare="first">{t.lastResult}</span>
        <span data-spare={sparePassword}>
          <Marked when={marked === 'password'} shape="block">
            <span className="connections-drawn-box" data-focused={marked === 'password' || undefined}>
              <span>{hasPassword ? '••••••' : ''}</span>
            </span>
          </Marked>
        </span>
        <span data-spare={spareRemove}>
          <Marked when={marked === 'remove'}>
            <u>{t.remove}</u>
          </Marked>
        </span>
      </div>
    </div>
  )
}
