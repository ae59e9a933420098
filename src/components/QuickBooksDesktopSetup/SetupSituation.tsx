'use client'
import type { ProblemCode } from '../../api/schemas/problem'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isReconnecting } from '../../domain/isReconnecting'
import type { SetupStepId } from '../../domain/setupSteps'
import { useMessages } from '../../messages/useMessages'
import { ProblemPanel } from '../ProblemPanel/ProblemPanel'
import { Notice } from '../ui/Notice'

export interface SetupSituationProps {
  desktop: QuickBooksDesktop
  step: SetupStepId
}

// Where a step has a better place for a problem, it tells it itself.
const toldByStep: Partial<Record<SetupStepId, (code: ProblemCode) => boolean>> = {
  open_configuration: (code) => code === 'duplicate_registration',
  sign_in_connector: (code) => code === 'wrong_password',
  first_sync: () => true,
}

/** What the customer must know before the step: a problem on the other computer, or that a connection is brought back. */
export function SetupSituation({ desktop, step }: SetupSituationProps) {
  const { setup: words } = useMessages()
  const { problem, companyFile, connectionId } = desktop
  return (
    <>
      {companyFile && isReconnecting(desktop) && (
        <Notice tone="info" title={words.reconnecting.title({ companyName: companyFile.companyName })}>
          <p>{words.reconnecting.body}</p>
        </Notice>
      )}
      {problem && !toldByStep[step]?.(problem.code) && <ProblemPanel connectionId={connectionId} />}
    </>
  )
}
