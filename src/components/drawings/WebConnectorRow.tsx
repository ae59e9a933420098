'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnChoice } from './DrawnChoice'
import { Marked } from './Marked'

/** The place in the Web Connector's window that a picture points at. */
export type WebConnectorMark = 'row' | 'password' | 'update' | 'autoRun' | 'remove' | 'log'

/** The list of applications: its headings and the one row. Narrow pictures leave out the columns that aren't pointed at. */
export function WebConnectorRow({ applicationName, marked }: { applicationName: string; marked: WebConnectorMark }) {
  const { webConnector: words } = useMessages().drawings
  const hasPassword = marked !== 'row' && marked !== 'password'
  // Update Selected is pressed once Auto-Run is ticked, and its picture says so.
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
