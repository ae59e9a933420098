import type { ApplicationRow as Row } from '../../../computer/ComputerState'
import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import { EveryMinutesCell } from './EveryMinutesCell'
import { PasswordCell } from './PasswordCell'
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
    send({ type: 'select', appName, selected })
    if (selected && !row.hasPassword) ask({ kind: 'password', appName })
  }

  return (
    <tr data-selected={row.selected} data-updating={isUpdating}>
      <td>
        <input
          type="checkbox"
          aria-label={`Select ${displayName}`}
          checked={row.selected}
          onChange={({ target }) => handleSelect(target.checked)}
        />
      </td>
      <th scope="row">
        <strong>{displayName}</strong>
        <span>{row.description}</span>
      </th>
      <td>
        <input
          type="checkbox"
          aria-label={`Auto-Run ${displayName}`}
          checked={row.autoRun}
          onChange={({ target }) => send({ type: 'setAutoRun', appName, autoRun: target.checked })}
        />
      </td>
      <td>
        <EveryMinutesCell key={row.everyMinutes} row={row} />
      </td>
      <td className="row-status">
        <span>Last run: {row.lastRunAt === null ? 'Never' : localTime(row.lastRunAt)}</span>
        <span>Last result: {row.lastResult}</span>
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
