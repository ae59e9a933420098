import { useAhead } from '../computer/useAhead'

export interface RowCheckboxProps {
  label: string
  checked: boolean
  /** Resolves to whether the computer took it. */
  onChange: (checked: boolean) => Promise<boolean>
}

/** A checkbox of the grid. */
export function RowCheckbox({ label, checked, onChange }: RowCheckboxProps) {
  const [shown, choose] = useAhead(checked, onChange)
  return <input type="checkbox" aria-label={label} checked={shown} onChange={({ target }) => choose(target.checked)} />
}
