import { useAhead } from '../computer/useAhead'

export interface SwitchProps {
  label: string
  /** What it does to the computer. */
  hint: string
  checked: boolean
  disabled?: boolean
  /** Resolves to whether the computer took it. */
  onChange: (checked: boolean) => Promise<boolean>
}

/** Something about the computer that is so or not. */
export function Switch({ label, hint, checked, disabled = false, onChange }: SwitchProps) {
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
