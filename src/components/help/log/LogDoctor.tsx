'use client'
import { type FormEvent, useId, useState } from 'react'
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
import { type LogTaker, useLogDrop } from './useLogDrop'
import { useLogReading } from './useLogReading'

const logFolder = String.raw`C:\ProgramData\Intuit\QBWebConnector\log`

/** Takes the Web Connector's log, and says what it says. */
export function LogDoctor({ desktop }: { desktop: QuickBooksDesktop }) {
  const { applicationName } = desktop
  const { logDoctor: words } = useMessages('trouble')
  const { state, read, refuse } = useLogReading(applicationName)
  const isFound = state.status === 'read' && state.reading.runs.length > 0
  return (
    <div className="connections-step-body">
      {/* Whoever has found it needn't be told where it is. */}
      {!isFound && (
        <IllustratedSteps
          title={words.stepsTitle}
          steps={[
            {
              id: 'find',
              text: words.find,
              drawing: <WebConnectorDrawing applicationName={applicationName} marked="log" />,
              action: <CopyBlock label={words.folder} text={logFolder} copyLabel={words.copyFolder} />,
            },
            { id: 'choose', text: words.chooseHere },
          ]}
        />
      )}
      <div>
        <LogDrop onFiles={(files) => void read(files)} onRefused={refuse} />
        <LogPaste onText={(text) => void read([text])} />
      </div>
      <LogResult desktop={desktop} state={state} />
    </div>
  )
}

/** Where the files of a log are chosen, by mouse or keyboard, or dropped. */
function LogDrop({ onFiles, onRefused }: LogTaker) {
  const { logDoctor: words } = useMessages('trouble')
  const { isOver, handlers } = useLogDrop({ onFiles, onRefused })
  return (
    <label className="connections-card" data-checked={isOver || undefined} {...handlers}>
      <span className="connections-picture">
        <Icon of={fileIcon} size={20} />
      </span>
      <span className="connections-text">
        <span className="connections-strong">{isOver ? words.drop : words.choose}</span>
        <span className="connections-small">{words.privacy}</span>
      </span>
      <input
        className="connections-visually-hidden"
        type="file"
        multiple
        accept=".txt,.log,text/plain"
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? [])
          // Else the same file, chosen again once it has grown, would be no change.
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </label>
  )
}

/** For those who copied the log's text out of its window. */
function LogPaste({ onText }: { onText: (text: Blob) => void }) {
  const { logDoctor: words } = useMessages('trouble')
  const [text, setText] = useState('')
  const id = useId()
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    onText(new Blob([text]))
  }
  return (
    <Disclosure summary={words.paste}>
      <form className="connections-stack" onSubmit={handleSubmit}>
        <label className="connections-field-label" htmlFor={id}>
          {words.pasteLabel}
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
          {words.read}
        </Button>
      </form>
    </Disclosure>
  )
}
