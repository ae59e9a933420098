'use client'
import { useState } from 'react'
import type { ProblemCode } from '../../api/schemas/problem'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { ConnectionsRoot, type OwnMessages } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { StatusMessage } from '../ui/StatusMessage'
import { NewConfigurationOffer } from '../help/NewConfigurationOffer'

/** Fetched only when there is a problem. */
const LazyProblemScreen = lazyWithPreload(async () => (await import('../help/ProblemScreen')).ProblemScreen)

/** Props of {@link ProblemPanel}. */
export interface ProblemPanelProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/**
 * Explains what keeps the customer's QuickBooks from syncing, and how to resolve it. Shows nothing while there is no
 * problem, and disappears by itself when QuickBooks answers again.
 */
export function ProblemPanel({ connectionId, messages }: ProblemPanelProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId}>{(desktop) => <CurrentProblem desktop={desktop} />}</DesktopGate>
    </ConnectionsRoot>
  )
}

/** The current problem's screen, and what follows once the problem is resolved. */
function CurrentProblem({ desktop }: { desktop: QuickBooksDesktop }) {
  const { cleared } = useMessages().problemPanel
  const { problem, setup } = desktop
  const [lastCode, setLastCode] = useState<ProblemCode | null>(problem?.code ?? null)
  if (problem !== null && problem.code !== lastCode) setLastCode(problem.code)
  // A new configuration file ends this problem, but nothing works until the file has been opened.
  const isReplaced = lastCode === 'duplicate_registration' && setup.configurationOpenedAt === null
  return (
    <>
      <StatusMessage isHidden>{problem === null && lastCode !== null && !isReplaced && cleared}</StatusMessage>
      {problem && <LazyProblemScreen key={problem.code} desktop={desktop} problem={problem} />}
      {lastCode !== null && <NewConfigurationOffer isReached={problem === null && isReplaced} desktop={desktop} />}
    </>
  )
}
