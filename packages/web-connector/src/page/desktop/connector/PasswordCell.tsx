import { useState } from 'react'
import type { ApplicationRow } from '../../../computer/ComputerState'
import { useComputer } from '../computer/ComputerContext'

/** The password column: what is typed goes to the Web Connector on Enter, or on leaving the field. */
export function PasswordCell({ row }: { row: ApplicationRow }) {
  const { send } = useComputer()
  const [password, setPassword] = useState('')

  function commit() {
    if (password === '') return
    setPassword('')
    send({ type: 'setPassword', appName: row.appName, password })
  }

  return (
    <input
      className="password-cell"
      type="password"
      autoComplete="one-time-code"
      aria-label={`Password for ${row.displayName}`}
      placeholder={row.hasPassword ? '••••••••' : 'Type, then Enter'}
      value={password}
      onChange={({ target }) => setPassword(target.value)}
      onBlur={commit}
      onKeyDown={({ key }) => key === 'Enter' && commit()}
    />
  )
}
