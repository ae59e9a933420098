import { useComputer } from '../computer/ComputerContext'
import { useAhead } from '../computer/useAhead'

/** Beside the PC, and no part of it: what goes wrong today. */
export function ControlStrip() {
  const { computer, asleep, slow, inUseElsewhere, send } = useComputer()
  const { quickBooks, connectorInstalled, startsWithWindows, updating, question } = computer

  return (
    <aside className="control-strip" aria-labelledby="control-title">
      <h2 id="control-title">Behind the scenes</h2>
      <p>Not on the customer’s screen. Order what goes wrong, and see how your page copes.</p>
      <CompanyChoice />
      <Switch
        label="A dialog is showing"
        hint="QuickBooks waits for its user: 0x80040414"
        checked={quickBooks.dialog !== null}
        disabled={!quickBooks.running}
        onChange={(on) =>
          send(on ? { type: 'showDialog', title: 'QuickBooks Update Service' } : { type: 'closeDialog' })
        }
      />
      <Switch
        label="Single-user mode elsewhere"
        hint="Somebody has the file on another PC"
        checked={inUseElsewhere}
        onChange={(on) => send({ type: 'setInUseElsewhere', inUseElsewhere: on })}
      />
      <Switch
        label="Not the administrator"
        hint="Another user is signed in to the file"
        checked={quickBooks.signedInAs === 'other_user'}
        onChange={(on) => send({ type: 'signIn', user: on ? 'other_user' : 'administrator' })}
      />
      <Switch
        label="QuickBooks is slow"
        hint="Seconds for every request"
        checked={slow}
        onChange={(on) => send({ type: 'setSlow', slow: on })}
      />
      <Switch
        label="Computer asleep"
        hint="Nothing runs until it wakes"
        checked={asleep}
        onChange={(on) => send({ type: 'setAsleep', asleep: on })}
      />
      <Switch
        label="No start-up entry"
        hint="It doesn’t start with Windows"
        checked={connectorInstalled && !startsWithWindows}
        disabled={!connectorInstalled}
        onChange={(on) => send({ type: 'setStartsWithWindows', starts: !on })}
      />
      <div className="control-actions">
        <button type="button" disabled={question !== null} onClick={() => send({ type: 'restartWindows' })}>
          Restart Windows
        </button>
        <button
          type="button"
          title="The same company files, without the Web Connector"
          disabled={question !== null || updating !== null}
          onClick={() => send({ type: 'moveToNewComputer' })}
        >
          Move to a new PC
        </button>
        <button
          type="button"
          disabled={!quickBooks.running && !quickBooks.unattended}
          onClick={() => send({ type: 'crashQuickBooks' })}
        >
          Crash QuickBooks
        </button>
        <button
          type="button"
          disabled={!connectorInstalled || updating !== null}
          onClick={() => send({ type: 'uninstallConnector' })}
        >
          Uninstall Web Connector
        </button>
      </div>
    </aside>
  )
}

const noCompany = 'none'
const closed = 'closed'

/** Which company file QuickBooks has open, if it runs at all. */
function CompanyChoice() {
  const { computer, send } = useComputer()
  const { running, busy, openFile, companyFiles } = computer.quickBooks
  const [shown, choose] = useAhead(running ? (openFile?.path ?? noCompany) : closed, (choice) => {
    if (choice === closed) return send({ type: 'closeQuickBooks' })
    if (choice === noCompany) return send({ type: running ? 'closeCompanyFile' : 'openQuickBooks' })
    return send({ type: 'openCompanyFile', path: choice })
  })
  const choices = [
    ...companyFiles.map(({ path, companyName }) => ({ value: path, label: companyName })),
    { value: noCompany, label: 'No company open' },
    { value: closed, label: 'QuickBooks closed' },
  ]

  return (
    <fieldset className="company-choice" disabled={busy}>
      <legend>In QuickBooks</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="company" checked={shown === value} onChange={() => choose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

interface SwitchProps {
  label: string
  /** What it does to the computer. */
  hint: string
  checked: boolean
  disabled?: boolean
  /** Resolves to whether the computer took it. */
  onChange: (checked: boolean) => Promise<boolean>
}

/** Something about the computer that is so or not. */
function Switch({ label, hint, checked, disabled = false, onChange }: SwitchProps) {
  const [shown, choose] = useAhead(checked, onChange)
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={shown}
      aria-label={label}
      title={hint}
      disabled={disabled}
      onClick={() => choose(!shown)}
    >
      <span className="switch-track" aria-hidden="true" />
      <span className="switch-words">
        {label}
        <small aria-hidden="true">{hint}</small>
      </span>
    </button>
  )
}
