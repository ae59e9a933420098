import { useState } from 'react'
import type { ApplicationRow, ApplicationRow as Row } from '../../../computer/ComputerState'
import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import { useAhead } from '../computer/useAhead'
import { localTime } from './localTime'

export interface ApplicationRowProps {
  row: Row
  isUpdating: boolean
}

/** One application in the grid. Ticking one that has no password yet asks for it. */
export function ApplicationRow({ row, isUpdating }: ApplicationRowProps) {
  const { send } = useComputer()
  const { ask } = useDesktop()
  const { appName, displayName } = row

  function handleSelect(selected: boolean) {
    if (selected && !row.hasPassword) ask({ kind: 'password', appName })
    return send({ type: 'select', appName, selected })
  }

  return (
    <tr data-selected={row.selected} data-updating={isUpdating}>
      <td>
        <RowCheckbox label={`Select ${displayName}`} checked={row.selected} onChange={handleSelect} />
      </td>
      <th scope="row">
        <strong>{displayName}</strong>
        <span>{row.description}</span>
      </th>
      <td>
        <RowCheckbox
          label={`Auto-Run ${displayName}`}
          checked={row.autoRun}
          onChange={(autoRun) => send({ type: 'setAutoRun', appName, autoRun })}
        />
      </td>
      <td>
        <EveryMinutesCell key={row.everyMinutes} row={row} />
      </td>
      <td className="row-status">
        <span>Last run: {row.lastRunAt === null ? 'Never' : localTime(row.lastRunAt)}</span>
        <span>Last result: {isUpdating ? 'Updating…' : row.lastResult}</span>
        {!isUpdating && row.statusCode !== null && <span className="row-code">{row.statusCode}</span>}
        {row.autoRun && row.nextRunAt !== null && <span>Next run: {localTime(row.nextRunAt)}</span>}
        <button type="button" className="link" onClick={() => ask({ kind: 'status', appName })}>
          Click for more information
        </button>
      </td>
      <td>
        <PasswordCell row={row} />
      </td>
      <td>
        <button
          type="button"
          className="remove-button"
          aria-label={`Remove ${displayName}`}
          disabled={isUpdating}
          onClick={() => ask({ kind: 'remove', appName })}
        >
          Remove
        </button>
      </td>
    </tr>
  )
}

interface RowCheckboxProps {
  label: string
  checked: boolean
  /** Resolves to whether the computer took it. */
  onChange: (checked: boolean) => Promise<boolean>
}

/** A checkbox of the grid. */
function RowCheckbox({ label, checked, onChange }: RowCheckboxProps) {
  const [shown, choose] = useAhead(checked, onChange)
  return <input type="checkbox" aria-label={label} checked={shown} onChange={({ target }) => choose(target.checked)} />
}

/** The password column: what is typed goes to the Web Connector on Enter, or on leaving the field. */
function PasswordCell({ row }: { row: ApplicationRow }) {
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

/** Every_Min: how often Auto-Run runs. Takes effect on Enter, or on leaving the field. */
function EveryMinutesCell({ row }: { row: ApplicationRow }) {
  const { send } = useComputer()
  const stored = row.everyMinutes === null ? '' : String(row.everyMinutes)
  const [text, setText] = useState(stored)

  // A server may ask for seconds, which the grid shows so and does not let anybody change.
  if (row.everyMinutes !== null && row.everyMinutes < 1) return <span>Real Time</span>

  function commit() {
    const minutes = Number(text)
    if (text === stored) return
    if (text.trim() === '' || !Number.isInteger(minutes) || minutes < 1) return setText(stored)
    send({ type: 'setEveryMinutes', appName: row.appName, minutes })
  }

  return (
    <input
      className="every-minutes"
      inputMode="numeric"
      aria-label={`Every_Min ${row.displayName}`}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={commit}
      onKeyDown={({ key }) => key === 'Enter' && commit()}
    />
  )
}
