import { useState } from 'react'
import { useComputer } from '../computer/ComputerContext'
import { Window } from '../shell/Window'
import { IntegratedApplications } from './IntegratedApplications'

/** QuickBooks Desktop. While an application reads the company file, its person waits. */
export function QuickBooksWindow({ isActive }: { isActive: boolean }) {
  const { computer, send } = useComputer()
  const { openFile, busy, dialog, mode } = computer.quickBooks
  const [isPreferences, setIsPreferences] = useState(false)
  const company = openFile ? `${openFile.companyName}${mode === 'multi_user' ? ' (multi-user)' : ''} - ` : ''

  return (
    <Window
      app="quickbooks"
      isActive={isActive}
      title={`${company}QuickBooks Desktop`}
      onClose={() => send({ type: 'closeQuickBooks' })}
    >
      <QuickBooksMenu isPreferences={isPreferences} onPreferences={() => setIsPreferences(!isPreferences)} />
      <div className="quickbooks-stage">
        <div className="quickbooks-work" inert={busy || dialog !== null}>
          {isPreferences ? (
            <IntegratedApplications onClose={() => setIsPreferences(false)} />
          ) : openFile ? (
            <CompanyHome companyName={openFile.companyName} path={openFile.path} />
          ) : (
            <CompanyFileList />
          )}
        </div>
        <output className="quickbooks-busy" data-busy={busy}>
          {busy && (
            <>
              <strong>QuickBooks is busy</strong> An application is reading the company file. Please wait.
            </>
          )}
        </output>
        {dialog !== null && <QuickBooksDialog title={dialog} />}
      </div>
    </Window>
  )
}

/** A window of QuickBooks' own that keeps applications out until somebody closes it. */
function QuickBooksDialog({ title }: { title: string }) {
  const { send } = useComputer()
  return (
    <dialog open className="modal quickbooks-dialog" data-owner="quickbooks" aria-labelledby="quickbooks-dialog">
      <header className="title-bar">
        <h2 id="quickbooks-dialog">{title}</h2>
      </header>
      <div className="message" data-sign="information">
        <p>QuickBooks waits for an answer here. Until then no application can use the company file.</p>
      </div>
      <footer>
        <button type="button" className="button primary" onClick={() => send({ type: 'closeDialog' })}>
          Close
        </button>
      </footer>
    </dialog>
  )
}

/** What QuickBooks shows without a company: the files it knows. */
function CompanyFileList() {
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

interface CompanyHomeProps {
  companyName: string
  path: string
}

const sections = [
  { name: 'Customers', items: ['Invoices', 'Payments', 'Statements'] },
  { name: 'Vendors', items: ['Bills', 'Pay bills', 'Purchase orders'] },
  { name: 'Company', items: ['Chart of accounts', 'Items', 'Calendar'] },
]

/** The home page of an open company. Its tiles only show where a bookkeeper would be working. */
function CompanyHome({ companyName, path }: CompanyHomeProps) {
  return (
    <section className="company-home" aria-labelledby="company-name">
      <h3 id="company-name">{companyName}</h3>
      <p className="path">{path}</p>
      <div className="home-sections" aria-hidden="true">
        {sections.map(({ name, items }) => (
          <div key={name} data-section={name}>
            <h4>{name}</h4>
            {items.map((item) => (
              <span key={item}>{item}</span>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

interface QuickBooksMenuProps {
  isPreferences: boolean
  onPreferences: () => void
}

/** What this QuickBooks can do, under its title. */
function QuickBooksMenu({ isPreferences, onPreferences }: QuickBooksMenuProps) {
  const { computer, send } = useComputer()
  const { openFile, busy, mode, signedInAs } = computer.quickBooks
  const isMultiUser = mode === 'multi_user'

  return (
    <div className="quickbooks-menu" role="toolbar" aria-label="QuickBooks">
      <button type="button" disabled={!openFile || busy} onClick={() => send({ type: 'closeCompanyFile' })}>
        Close Company
      </button>
      <button
        type="button"
        disabled={!openFile || busy}
        onClick={() => send({ type: 'setMode', mode: isMultiUser ? 'single_user' : 'multi_user' })}
      >
        Switch to {isMultiUser ? 'Single-user' : 'Multi-user'} Mode
      </button>
      <button type="button" aria-pressed={isPreferences} onClick={onPreferences}>
        Integrated Applications
      </button>
      <span className="quickbooks-user">{signedInAs === 'administrator' ? 'Admin' : 'Another user'}</span>
    </div>
  )
}
