import type { ApplicationRow as Row } from '../../../computer/ComputerState'
import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import { EveryMinutesCell } from './EveryMinutesCell'
import { PasswordCell } from './PasswordCell'
import { RowCheckbox } from './RowCheckbox'
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
