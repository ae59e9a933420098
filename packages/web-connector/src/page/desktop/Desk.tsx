import { useMemo, useRef, useState } from 'react'
import * as z from 'zod/mini'
import type { Command } from '../server/commandSchema'
import { type Computer, ComputerContext } from './computer/ComputerContext'
import { useSnapshot } from './computer/useSnapshot'
import { ControlStrip } from './control/ControlStrip'
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

const seenKey = 'quickbooks-computer.hint-seen'

/** Tells once what this page is. */
function FirstVisitHint() {
  const [isShown, setIsShown] = useState(() => localStorage.getItem(seenKey) === null)
  if (!isShown) return null

  function handleClose() {
    localStorage.setItem(seenKey, 'yes')
    setIsShown(false)
  }

  return (
    <aside className="first-visit" aria-label="About this page">
      <p>
        <strong>This page stands in for the customer’s Windows PC.</strong> The Web Connector and QuickBooks on it are
        simulated; what they say to your server is not. Drop the files that the customer downloads into Downloads.
      </p>
      <button type="button" onClick={handleClose}>
        Got it
      </button>
    </aside>
  )
}

const refusalSchema = z.object({ message: z.string() })

/** Asks the computer to do something. @returns null once it began, or a sentence that says why it did not. */
async function sendCommand(command: Command): Promise<string | null> {
  try {
    const response = await fetch('/api/commands', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(command),
    })
    if (response.ok) return null
    const refusal = refusalSchema.safeParse(await response.json())
    return refusal.success ? refusal.data.message : `The simulated computer answered ${response.status}.`
  } catch {
    // A refused connection and an answer that is not JSON look the same to a person: nobody is there.
    return 'The simulated computer does not answer. Is it still running?'
  }
}
