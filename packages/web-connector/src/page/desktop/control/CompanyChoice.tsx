import { useComputer } from '../computer/ComputerContext'
import { useAhead } from '../computer/useAhead'

const noCompany = 'none'
const closed = 'closed'

/** Which company file QuickBooks has open, if it runs at all. */
export function CompanyChoice() {
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
