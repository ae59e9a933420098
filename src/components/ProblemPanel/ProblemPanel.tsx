'use client'
import { useState } from 'react'
import type { ProblemCode } from '../../api/schemas/problem'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { type Parts, PartsGate, PartsScope } from '../ui/PartsScope'
import { StatusMessage } from '../ui/StatusMessage'
import { NewConfigurationOffer } from '../help/NewConfigurationOffer'

const ProblemScreen = lazyWithPreload(async () => (await import('../help/ProblemScreen')).ProblemScreen)

/** What a problem's screen needs: most connections have none, and fetch nothing for it. @internal */
export const problemParts: Parts = { messages: ['steps', 'trouble'], code: [ProblemScreen] }

/** Props of {@link ProblemPanel}. */
export interface ProblemPanelProps extends SharedProps {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/**
 * Explains what keeps the customer's QuickBooks from syncing, and how to resolve it. Shows nothing while there is no
 * problem, and disappears by itself when QuickBooks answers again.
 */
export function ProblemPanel({ connectionId, messages, onError }: ProblemPanelProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError}>
      <DesktopGate connectionId={connectionId}>{(desktop) => <CurrentProblem desktop={desktop} />}</DesktopGate>
    </ConnectionsRoot>
  )
}

/** The current problem's screen, and what follows once the problem is resolved. */
function CurrentProblem({ desktop }: { desktop: QuickBooksDesktop }) {
  const code = desktop.problem?.code ?? null
  const [lastCode, setLastCode] = useState(code)
  if (code !== null && code !== lastCode) setLastCode(code)
  if (lastCode === null) return null
  return (
    <PartsScope parts={problemParts}>
      <PartsGate>
        <KnownProblem desktop={desktop} lastCode={lastCode} />
      </PartsGate>
    </PartsScope>
  )
}

function KnownProblem({ desktop, lastCode }: { desktop: QuickBooksDesktop; lastCode: ProblemCode }) {
  const { cleared } = useMessages('trouble').problemPanel
  const { problem, setup } = desktop
  // Making a new file ends this problem before anything works again: the file is still to be opened.
  const isReplaced = lastCode === 'duplicate_registration' && setup.configurationOpenedAt === null
  return (
    <>
      <StatusMessage isHidden>{problem === null && !isReplaced && cleared}</StatusMessage>
      {problem && <ProblemScreen key={problem.code} desktop={desktop} problem={problem} />}
      <NewConfigurationOffer isReached={problem === null && isReplaced} desktop={desktop} />
    </>
  )
}
