'use client'
import { type FormEvent, useId, useState } from 'react'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { Disclosure } from '../ui/Disclosure'

/** For those who copied the log's text out of its window. */
export function LogPaste({ onText }: { onText: (text: Blob) => void }) {
  const { logDoctor: words } = useMessages()
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
