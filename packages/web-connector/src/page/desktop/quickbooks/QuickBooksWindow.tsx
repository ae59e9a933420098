import { useState } from 'react'
import { useComputer } from '../computer/ComputerContext'
import { Window } from '../shell/Window'
import { CompanyFileList } from './CompanyFileList'
import { CompanyHome } from './CompanyHome'
import { IntegratedApplications } from './IntegratedApplications'
import { QuickBooksDialog } from './QuickBooksDialog'
import { QuickBooksMenu } from './QuickBooksMenu'

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
