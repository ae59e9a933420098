'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { keyIcon } from '../ui/icons/icons'
import { LiveRegion } from '../ui/LiveRegion'
import { EarlierPassword } from './EarlierPassword'
import { PasswordField } from './PasswordField'
import type { ShownPassword } from './useShownPassword'

export interface PasswordIssuerProps {
  desktop: QuickBooksDesktop
  shown: ShownPassword
}

/** Creates the password and shows it, this once. */
export function PasswordIssuer({ desktop, shown }: PasswordIssuerProps) {
  const { passwordPanel: words } = useMessages()
  const { password, isReplaced, isRunning, error } = shown
  const create = () => void shown.create()
  const isEarlier = password === null && desktop.setup.passwordIssuedAt !== null
  return (
    <div className="connections-panel">
      {password !== null && <PasswordField key={password} password={password} />}
      <LiveRegion>{isEarlier && <EarlierPassword desktop={desktop} isReplaced={isReplaced} />}</LiveRegion>
      {password === null && (
        <div className="connections-stack">
          <Button kind={isEarlier ? 'secondary' : 'primary'} icon={keyIcon} isBusy={isRunning} onClick={create}>
            {isEarlier ? words.createNew : words.create}
          </Button>
          {!isEarlier && <p className="connections-small">{words.createHint}</p>}
        </div>
      )}
      {error && <ErrorNotice error={error} onRetry={create} isRetrying={isRunning} />}
    </div>
  )
}
