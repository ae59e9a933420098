'use client'
import { useState } from 'react'
import type { QuickBooksDesktop } from '../../../api/schemas/quickBooksDesktop'
import { checkInMinutes } from '../../../domain/connection/desktopStatus'
import { usePendingSync } from '../../../hooks/usePendingSync'
import { useMessages } from '../../../messages/useMessages'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { lazyWithPreload } from '../../ui/lazyWithPreload'
import { StatusMessage } from '../../ui/StatusMessage'
import { FoldedSection } from './PageSection'

const QuestionDialog = lazyWithPreload(async () => (await import('../../ui/Dialog')).QuestionDialog, null)

interface ReadAgainProps {
  desktop: QuickBooksDesktop
}

/** Has everything read anew, behind a fold and a question: QuickBooks is busy for long. Not before it was read once, and not during a pause. */
export function ReadAgain({ desktop }: ReadAgainProps) {
  const { readAgain: t } = useMessages('page').connectionPage
  if (desktop.setup.firstSyncCompletedAt === null || desktop.pause !== null) return null
  return (
    <FoldedSection title={t.title}>
      <ReadAgainRequest desktop={desktop} />
    </FoldedSection>
  )
}

function ReadAgainRequest({ desktop }: ReadAgainProps) {
  const { readAgain: t, syncNow, disconnect } = useMessages('page').connectionPage
  const { request, isRequested, isRunning, isBusy, error } = usePendingSync(desktop)
  const [isAsking, setIsAsking] = useState(false)
  const readAgain = async () => {
    if (await request({ everything: true })) setIsAsking(false)
  }
  return (
    <>
      <p>{t.body}</p>
      <StatusMessage>{isRequested && syncNow.asked({ minutes: checkInMinutes(desktop.activity) })}</StatusMessage>
      <div className="connections-actions">
        <Button aria-haspopup="dialog" isBusy={isBusy} onClick={() => setIsAsking(true)}>
          {t.open}
        </Button>
      </div>
      {isAsking && (
        <QuestionDialog
          title={t.question}
          company={desktop.companyFile?.companyName}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button onClick={() => setIsAsking(false)}>{disconnect.cancel}</Button>
              <Button kind="primary" isBusy={isRunning} onClick={() => void readAgain()}>
                {t.confirm}
              </Button>
            </>
          }
        >
          <p>{t.busy}</p>
          <p>{t.kept}</p>
          {error && <ErrorNotice error={error} />}
        </QuestionDialog>
      )}
    </>
  )
}
