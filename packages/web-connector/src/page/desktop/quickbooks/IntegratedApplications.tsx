import { useComputer } from '../computer/ComputerContext'
import { accessLabels } from '../questions/accessLabels'

/** Preferences > Integrated Applications > Company Preferences. */
export function IntegratedApplications({ onClose }: { onClose: () => void }) {
  const { computer, send } = useComputer()
  const { integratedApplications, companyFiles } = computer.quickBooks
  const companyName = (path: string) => companyFiles.find((file) => file.path === path)?.companyName ?? path

  return (
    <section className="company-files" aria-labelledby="integrated-applications">
      <h3 id="integrated-applications">Integrated Applications</h3>
      <p>Applications that asked for access to a company file before, and what they were allowed.</p>
      {integratedApplications.length === 0 && <p className="none">None has asked yet.</p>}
      <ul>
        {integratedApplications.map(({ companyFilePath, appName, access }) => (
          <li key={`${companyFilePath}\n${appName}`}>
            <span>
              <strong>{appName}</strong>
              <span>
                {companyName(companyFilePath)} · {accessLabels[access]}
              </span>
            </span>
            <button
              type="button"
              className="button"
              aria-label={`Remove ${appName} from ${companyName(companyFilePath)}`}
              onClick={() => send({ type: 'removeIntegratedApplication', companyFilePath, appName })}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button primary" onClick={onClose}>
        OK
      </button>
    </section>
  )
}
