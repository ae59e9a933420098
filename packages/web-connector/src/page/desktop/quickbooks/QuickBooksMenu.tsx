import { useComputer } from '../computer/ComputerContext'

export interface QuickBooksMenuProps {
  isPreferences: boolean
  onPreferences: () => void
}

/** What this QuickBooks can do, under its title. */
export function QuickBooksMenu({ isPreferences, onPreferences }: QuickBooksMenuProps) {
  const { computer, send } = useComputer()
  const { openFile, busy, mode, signedInAs } = computer.quickBooks
  const isMultiUser = mode === 'multi_user'

  return (
    <div className="quickbooks-menu" role="toolbar" aria-label="QuickBooks">
      <button type="button" disabled={!openFile || busy} onClick={() => send({ type: 'closeCompanyFile' })}>
        Close Company
      </button>
      <button
        type="button"
        disabled={!openFile || busy}
        onClick={() => send({ type: 'setMode', mode: isMultiUser ? 'single_user' : 'multi_user' })}
      >
        Switch to {isMultiUser ? 'Single-user' : 'Multi-user'} Mode
      </button>
      <button type="button" aria-pressed={isPreferences} onClick={onPreferences}>
        Integrated Applications
      </button>
      <span className="quickbooks-user">{signedInAs === 'administrator' ? 'Admin' : 'Another user'}</span>
    </div>
  )
}
