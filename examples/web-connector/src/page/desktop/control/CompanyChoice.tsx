import { useComputer } from '../computer/ComputerContext'
import type { Command } from '../../server/commandSchema'

/** Which company file QuickBooks has open, if it runs at all. */
export function CompanyChoice() {
  const { computer, send } = useComputer()
  const { running, busy, openFile, companyFiles } = computer.quickBooks
  const choices: { label: string; checked: boolean; command: Command }[] = [
    ...companyFiles.map(({ path, companyName }) => ({
      label: companyName,
      checked: openFile?.path === path,
      command: { type: 'openCompanyFile', path } as const,
    })),
    {
      label: 'No company open',
      checked: running && openFile === null,
      command: running ? { type: 'closeCompanyFile' } : { type: 'openQuickBooks' },
    },
    { label: 'QuickBooks closed', checked: !running, command: { type: 'closeQuickBooks' } },
  ]

  return (
    <fieldset className="company-choice" disabled={busy}>
      <legend>In QuickBooks</legend>
      {choices.map(({ label, checked, command }) => (
        <label key={label}>
          <input type="radio" name="company" checked={checked} onChange={() => send(command)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
