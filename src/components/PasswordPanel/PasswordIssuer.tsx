'use client'
import { useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { passwordTrouble } from '../../domain/passwordTrouble'
import { usePasswordIssue } from '../../hooks/usePasswordIssue'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { PasswordField } from './PasswordField'

export interface PasswordIssuerProps {
  desktop: QuickBooksDesktop
  /** A password is on the screen now. */
  onShown?: (() => void) | undefined
}

/** Creates the password and shows it, this once. The password lives in this component's state and goes with it. */
export function PasswordIssuer({ desktop, onShown }: PasswordIssuerProps) {
  const { connectionId, setup } = desktop
  const { passwordPanel: words } = useMessages()
  const locale = useLocale()
  const { run, isRunning, error } = usePasswordIssue(connectionId)
  const [password, setPassword] = useState<string | null>(null)
  const create = async () => {
    const issued = await run()
    if (!issued) return
    setPassword(issued.password)
    onShown?.()
  }
  const isEarlier = password === null && setup.passwordIssuedAt !== null
  return (
    <div className="connections-password">
      {password !== null && <PasswordField key={password} password={password} />}
      {isEarlier && setup.passwordIssuedAt !== null && (
        <p>
          {words.earlier({ at: localTimeText(locale, setup.passwordIssuedAt) })}{' '}
          {passwordTrouble(desktop) === 'refused' ? words.earlierRefused : words.earlierKept}
        </p>
      )}
      {password === null && (
        <div>
          <Button
            kind={isEarlier ? 'secondary' : 'primary'}
            icon="key"
            isBusy={isRunning}
            onClick={() => void create()}
          >
            {isEarlier ? words.createNew : words.create}
          </Button>
        </div>
      )}
      {error && <ErrorNotice error={error} onRetry={() => void create()} isRetrying={isRunning} />}
    </div>
  )
}
