import { useMemo, useRef, useState } from 'react'
import { ComputerContext, type Computer } from './computer/ComputerContext'
import { sendCommand } from './computer/sendCommand'
import { useSnapshot } from './computer/useSnapshot'
import { ControlStrip } from './control/ControlStrip'
import { FirstVisitHint } from './control/FirstVisitHint'
import { Screen } from './shell/Screen'

/** The PC on a desk, and beside it what is not part of the PC. */
export function Desk() {
  const result = useSnapshot()
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = useSend(setRefusal)

  const snapshot = result.status === 'waiting' ? null : result.snapshot
  const computer = useMemo<Computer | null>(() => snapshot && { ...snapshot, send }, [snapshot, send])

  if (!computer) {
    return <output className="desk-waiting">Starting the computer…</output>
  }
  return (
    <ComputerContext value={computer}>
      <div className="desk">
        <FirstVisitHint />
        <Screen />
        <ControlStrip />
        <div className="desk-trouble" role="alert">
          {result.status === 'lost' && (
            <p>The simulated computer does not answer. This is what was last on its screen.</p>
          )}
          {refusal !== null && (
            <p>
              {refusal}
              <button type="button" onClick={() => setRefusal(null)}>
                Dismiss
              </button>
            </p>
          )}
        </div>
      </div>
    </ComputerContext>
  )
}

/** Sends one command after the other, so that they arrive in the order of the clicks. */
function useSend(onRefusal: (refusal: string | null) => void): Computer['send'] {
  const last = useRef(Promise.resolve(true))
  return useMemo(
    () => (command) => {
      last.current = last.current.then(async () => {
        const refusal = await sendCommand(command)
        onRefusal(refusal)
        return refusal === null
      })
      return last.current
    },
    [onRefusal],
  )
}
