'use client'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { CopyButton } from '../ui/CopyButton'
import { eyeIcon, eyeOffIcon } from '../ui/icons/icons'
import { TextField } from '../ui/TextField'

/** The password, hidden until asked for, with a copy button. Where the clipboard is refused it is shown and selected. */
export function PasswordField({ password }: { password: string }) {
  const { passwordPanel: words, common } = useMessages()
  const [isVisible, setIsVisible] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  // The button that asked for the password has made room for it, and had the focus.
  useEffect(() => field.current?.focus(), [])
  const selectByHand = () => {
    // Browsers copy nothing out of a hidden password: it must be visible before it is selected.
    flushSync(() => setIsVisible(true))
    field.current?.focus()
    field.current?.select()
  }
  return (
    <div className="connections-password">
      <TextField
        focusRef={field}
        label={words.label}
        hint={words.once}
        type={isVisible ? 'text' : 'password'}
        value={password}
        readOnly
        autoComplete="off"
        spellCheck={false}
        data-1p-ignore=""
        data-lpignore="true"
        trailing={
          <Button
            kind="quiet"
            size="small"
            icon={isVisible ? eyeOffIcon : eyeIcon}
            aria-label={isVisible ? words.hide : words.show}
            onClick={() => setIsVisible(!isVisible)}
          >
            {isVisible ? common.hide : common.show}
          </Button>
        }
      />
      <CopyButton text={password} kind="primary" aria-label={words.copyLabel} onRefused={selectByHand}>
        {words.copy}
      </CopyButton>
    </div>
  )
}
