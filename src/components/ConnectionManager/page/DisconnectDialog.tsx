'use client'
import type { Connection } from '../../../api/schemas/connection'
import { syncsOnce } from '../../../domain/connection/syncsOnce'
import { inSyncMode } from '../../../messages/inSyncMode'
import { connectedCompany, isQuickBooksDesktop } from '../../../domain/connection/connectionList'
import { useDisconnect } from '../../../hooks/useDisconnect'
import { useMessages } from '../../../messages/useMessages'
import { Button } from '../../ui/Button'
import { Consequences } from '../../ui/Consequences'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { lazyWithPreload } from '../../ui/lazyWithPreload'

const QuestionDialog = lazyWithPreload(async () => (await import('../../ui/Dialog')).QuestionDialog, null)

export interface DisconnectDialogProps {
  connection: Connection
  onClose: () => void
  onDisconnected: () => void
}

/** Asks before a connection is ended, and lists what stops and what is kept. */
export function DisconnectDialog({ connection, onClose, onDisconnected }: DisconnectDialogProps) {
  const connectionPage = inSyncMode(useMessages('page').connectionPage, syncsOnce(connection))
  const { disconnect: words } = connectionPage
  const { run, isRunning, error } = useDisconnect(connection.id)
  const isDesktop = isQuickBooksDesktop(connection)
  const disconnect = async () => {
    if (!(await run())) return
    onDisconnected()
    onClose()
  }
  return (
    <QuestionDialog
      title={words.question({ name: connection.platformName })}
      company={connectedCompany(connection)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="danger" isBusy={isRunning} onClick={() => void disconnect()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <Consequences
        title={words.stops}
        kind="stops"
        lines={Object.values(isDesktop ? words.stopsDesktop : words.stopsOther)}
      />
      <Consequences
        title={words.kept}
        kind="kept"
        lines={Object.values(isDesktop ? words.keepsDesktop : words.keepsOther)}
      />
      {error && <ErrorNotice error={error} />}
    </QuestionDialog>
  )
}
