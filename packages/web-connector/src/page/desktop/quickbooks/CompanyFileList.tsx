import { useComputer } from '../computer/ComputerContext'

/** What QuickBooks shows without a company: the files it knows. */
export function CompanyFileList() {
  const { computer, send } = useComputer()
  return (
    <section className="company-files" aria-labelledby="no-company">
      <h3 id="no-company">No Company Open</h3>
      <p>Select a company file to open.</p>
      <ul>
        {computer.quickBooks.companyFiles.map(({ path, companyName }) => (
          <li key={path}>
            <span>
              <strong>{companyName}</strong>
              <span className="path">{path}</span>
            </span>
            <button
              type="button"
              className="button"
              aria-label={`Open ${companyName}`}
              onClick={() => send({ type: 'openCompanyFile', path })}
            >
              Open
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
