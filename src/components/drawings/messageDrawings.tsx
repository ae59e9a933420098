'use client'
import { useId } from 'react'
import type { MessageWindowId } from '../../domain/problems/messageWindows'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnButton } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'

/** The Web Connector says that it can't reach QuickBooks, with Retry marked. */
export function RetryDrawing() {
  const { connectorMessage: t } = useMessages('steps').drawings
  return (
    <Drawing name={t.retryName}>
      <ConnectorMessage text={t.texts.quickbooks_closed} canRetry isMarked />
    </Drawing>
  )
}

interface MessageWindowProps {
  /** Which window. */
  of: MessageWindowId
  /** Names what the window says, for `aria-describedby`. */
  textId: string
}

/** A small picture of a window to choose it by. Hidden from assistive technology but for its text, which describes the choice. */
export function MessageWindow({ of, textId }: MessageWindowProps) {
  return (
    <span className="connections-drawing" data-size="small" aria-hidden="true">
      <span className="connections-drawing-scene">
        <WindowOf of={of} textId={textId} />
      </span>
    </span>
  )
}

/** The drawn window itself: the Web Connector's message, or a window of another program. */
function WindowOf({ of, textId }: MessageWindowProps) {
  const { authorizeService, fileInUse, connectorMessage, unknownFile } = useMessages('steps').drawings
  switch (of) {
    case 'authorize_cancelled':
      return (
        <DrawnWindow
          title={authorizeService.title}
          icon={<DrawnIcon of="connector" />}
          buttons={
            <>
              <DrawnButton>{authorizeService.ok}</DrawnButton>
              <DrawnButton kind="default">{authorizeService.cancel}</DrawnButton>
            </>
          }
        >
          <span id={textId} lang="en">
            {authorizeService.question}
          </span>
        </DrawnWindow>
      )
    case 'company_in_use':
      return (
        <DrawnWindow
          title={fileInUse.title}
          icon={<DrawnIcon of="quickbooks" />}
          buttons={<DrawnButton kind="default">{fileInUse.ok}</DrawnButton>}
        >
          <span id={textId} lang="en">
            {fileInUse.body}
          </span>
        </DrawnWindow>
      )
    case 'no_program':
      return (
        <DrawnWindow title={unknownFile.title} look="windows" icon={<DrawnIcon of="file" />}>
          <b id={textId}>{unknownFile.question}</b>
        </DrawnWindow>
      )
    default: {
      const canRetry = of === 'quickbooks_closed' || of === 'quickbooks_waits'
      return <ConnectorMessage text={connectorMessage.texts[of]} textId={textId} canRetry={canRetry} />
    }
  }
}

interface ConnectorMessageProps {
  text: string
  textId?: string
  canRetry?: boolean
  /** Marks Retry. */
  isMarked?: boolean
}

/** A message of the Web Connector, which begins with its code. */
function ConnectorMessage({ text, textId, canRetry = false, isMarked = false }: ConnectorMessageProps) {
  const { connectorMessage: t } = useMessages('steps').drawings
  const ownId = useId()
  const [code, ...rest] = text.split(' ')
  const buttons = canRetry ? (
    <>
      <DrawnButton kind="default" marked={isMarked}>
        {t.retry}
      </DrawnButton>
      <DrawnButton>{t.cancel}</DrawnButton>
    </>
  ) : (
    <DrawnButton kind="default">{t.ok}</DrawnButton>
  )
  return (
    <DrawnWindow title={t.title} icon={<DrawnIcon of="connector" />} buttons={buttons}>
      <span className="connections-drawn-row">
        <DrawnIcon of="warning" size={24} />
        <span id={textId ?? ownId} lang="en">
          <b>{code}</b> {rest.join(' ')}
        </span>
      </span>
    </DrawnWindow>
  )
}
