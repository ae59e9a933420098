'use client'
import { type DragEvent, type FormEvent, useId, useState } from 'react'
import type { QuickBooksDesktop } from '../../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../../messages/useMessages'
import { WebConnectorDrawing } from '../../drawings/WebConnectorDrawing'
import { Button } from '../../ui/Button'
import { CopyBlock } from '../../ui/CopyBlock'
import { Disclosure } from '../../ui/Disclosure'
import { Icon } from '../../ui/icons/Icon'
import { fileIcon } from '../../ui/icons/icons'
import { IllustratedSteps } from '../../ui/IllustratedSteps'
import { LogResult } from './LogResult'
import { type LogRejection, useLogReading } from './useLogReading'

const logFolder = String.raw`C:\ProgramData\Intuit\QBWebConnector\log`

/** Reads the Web Connector's log and shows what is in it. */
export function LogDoctor({ desktop }: { desktop: QuickBooksDesktop }) {
  const { applicationName } = desktop
  const { logDoctor: t } = useMessages('trouble')
  const { state, read, reject } = useLogReading(applicationName)
  const isFound = state.status === 'read' && state.reading.runs.length > 0
  return (
    <div className="connections-step-body">
      {/* A customer who has chosen the log has found it. */}
      {!isFound && (
        <IllustratedSteps
          title={t.stepsTitle}
          steps={[
            {
              id: 'find',
              text: t.find,
              drawing: <WebConnectorDrawing desktop={desktop} marked="log" />,
              action: <CopyBlock label={t.folder} text={logFolder} copyLabel={t.copyFolder} />,
            },
            { id: 'choose', text: t.chooseHere },
          ]}
        />
      )}
      <div>
        <LogDrop onFiles={(files) => void read(files)} onReject={reject} />
        <LogPaste onText={(text) => void read([text])} />
      </div>
      <LogResult desktop={desktop} state={state} />
    </div>
  )
}

/** The field where the files of a log are chosen or dropped. */
function LogDrop({ onFiles, onReject }: LogDropProps) {
  const { logDoctor: t } = useMessages('trouble')
  const { isOver, handlers } = useLogDrop({ onFiles, onReject })
  return (
    <label className="connections-card" data-checked={isOver || undefined} {...handlers}>
      <span className="connections-picture">
        <Icon of={fileIcon} size={20} />
      </span>
      <span className="connections-text">
        <span className="connections-strong">{isOver ? t.drop : t.choose}</span>
        <span className="connections-small">{t.privacy}</span>
      </span>
      <input
        className="connections-visually-hidden"
        type="file"
        multiple
        accept=".txt,.log,text/plain"
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? [])
          // Without this, choosing the same file again (it may have grown) would not be a change event.
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </label>
  )
}

/** A field for the text of the log, copied from its window. */
function LogPaste({ onText }: { onText: (text: Blob) => void }) {
  const { logDoctor: t } = useMessages('trouble')
  const [text, setText] = useState('')
  const id = useId()
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    onText(new Blob([text]))
  }
  return (
    <Disclosure summary={t.paste}>
      <form className="connections-stack" onSubmit={handleSubmit}>
        <label className="connections-field-label" htmlFor={id}>
          {t.pasteLabel}
        </label>
        <textarea
          id={id}
          className="connections-field-frame connections-copy-block-text"
          rows={4}
          required
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" size="small">
          {t.read}
        </Button>
      </form>
    </Disclosure>
  )
}

interface LogDropState {
  /** Whether files are dragged over the element. */
  isOver: boolean
  handlers: {
    onDragOver: (event: DragEvent) => void
    onDragLeave: (event: DragEvent) => void
    onDrop: (event: DragEvent) => void
  }
}

/** Callbacks for the files that are chosen or dropped. */
export interface LogDropProps {
  onFiles: (files: readonly File[]) => void
  onReject: (reason: LogRejection) => void
}

/** Lets files be dropped on an element. By default, the browser would leave the page and open them. */
export function useLogDrop({ onFiles, onReject }: LogDropProps): LogDropState {
  const [isOver, setIsOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const { items, files } = event.dataTransfer
    // A dropped folder looks like a file that can't be read; only its entry says that it is a folder.
    if (Array.from(items).some((item) => item.webkitGetAsEntry()?.isDirectory)) return onReject('folder')
    if (files.length > 0) onFiles(Array.from(files))
  }
  return { isOver, handlers: { onDragOver, onDragLeave, onDrop } }
}
