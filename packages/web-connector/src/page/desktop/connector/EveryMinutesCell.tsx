import { useState } from 'react'
import type { ApplicationRow } from '../../../computer/ComputerState'
import { useComputer } from '../computer/ComputerContext'

/** Every_Min: how often Auto-Run runs. Takes effect on Enter, or on leaving the field. */
export function EveryMinutesCell({ row }: { row: ApplicationRow }) {
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
