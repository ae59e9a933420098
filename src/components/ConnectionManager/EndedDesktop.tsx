'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useReconnect } from '../../hooks/useReconnect'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { refreshIcon } from '../ui/icons/icons'
import { UninstallGuide } from '../UninstallGuide/UninstallGuide'
import { FoldedSection } from './FoldedSection'
import type { PageProps } from './PageProps'
import { PageSection } from './PageSection'

export interface EndedDesktopProps extends PageProps {
  desktop: QuickBooksDesktop
  /** The customer has ended it just now: clearing up comes next. */
  isNew: boolean
}

/** What can be done about a connection that has ended: bring it back, or clear up on the computer. */
export function EndedDesktop({ connection, desktop, isNew, heard }: EndedDesktopProps) {
  const { connectionPage: words } = useMessages()
  const { run, isRunning, error } = useReconnect(connection.id)
  const bringBack = async () => {
    if (await run()) heard().onReconnect?.({ connectionId: connection.id })
  }
  return (
    <>
      <PageSection title={words.reconnect.title}>
        <p>{words.reconnect.body({ company: desktop.companyFile?.companyName ?? null })}</p>
        <p className="connections-small">{words.reconnect.otherCompany}</p>
        <div className="connections-actions">
          <Button kind="primary" icon={refreshIcon} isBusy={isRunning} onClick={() => void bringBack()}>
            {words.reconnect.button}
          </Button>
        </div>
        {error && <ErrorNotice error={error} />}
      </PageSection>
      <FoldedSection title={words.disconnect.uninstall} startsOpen={isNew}>
        <p className="connections-small">{words.disconnect.uninstallLater}</p>
        <UninstallGuide connectionId={connection.id} />
      </FoldedSection>
    </>
  )
}
