import { type FormEvent, useState } from 'react'
import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import { Modal } from '../shell/Modal'

/** Asks for the password of a row that was ticked and has none. */
export function PasswordPrompt({ appName }: { appName: string }) {
  const { send } = useComputer()
  const { ask } = useDesktop()
  const [password, setPassword] = useState('')

  function handleSubmit(event: FormEvent) {
    event.preventDefault()
    if (password === '') return
    ask(null)
    send({ type: 'setPassword', appName, password })
  }

  return (
    <Modal title="Enter Password" owner="connector" width={400} onDismiss={() => ask(null)}>
      <form onSubmit={handleSubmit} autoComplete="off">
        <div className="message">
          <label className="field">
            <span>
              Please enter the password for <strong>{appName}</strong>
            </span>
            <input
              type="password"
              autoComplete="one-time-code"
              data-default
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          </label>
        </div>
        <footer>
          <button type="submit" className="button primary" disabled={password === ''}>
            OK
          </button>
          <button type="button" className="button" onClick={() => ask(null)}>
            Cancel
          </button>
        </footer>
      </form>
    </Modal>
  )
}
