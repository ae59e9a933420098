import { useComputer } from '../computer/ComputerContext'

/** The dark screen of a PC that sleeps. */
export function SleepScreen() {
  const { send } = useComputer()
  return (
    <div className="sleep-screen">
      <button type="button" onClick={() => send({ type: 'setAsleep', asleep: false })}>
        Wake the computer
      </button>
      <p>It sleeps: nothing is synced until somebody wakes it.</p>
    </div>
  )
}
