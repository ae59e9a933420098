'use client'
import { useState } from 'react'
import type { ProblemCode } from '../../api/schemas/problem'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { StatusMessage } from '../ui/StatusMessage'
import { NewConfigurationOffer } from './NewConfigurationOffer'
import { LaterProblemScreen } from './LaterProblemScreen'

/** A problem's screen while there is one; what follows when it has gone. */
export function CurrentProblem({ desktop }: { desktop: QuickBooksDesktop }) {
  const { cleared } = useMessages().problemPanel
  const { problem, setup } = desktop
  const [lastCode, setLastCode] = useState<ProblemCode | null>(problem?.code ?? null)
  if (problem !== null && problem.code !== lastCode) setLastCode(problem.code)
  // Making a new file ends this problem before anything works again: the file is still to be opened.
  const isReplaced = lastCode === 'duplicate_registration' && setup.configurationOpenedAt === null
  return (
    <>
      <StatusMessage isHidden>{problem === null && lastCode !== null && !isReplaced && cleared}</StatusMessage>
      {problem && <LaterProblemScreen key={problem.code} desktop={desktop} problem={problem} />}
      {lastCode !== null && <NewConfigurationOffer isReached={problem === null && isReplaced} desktop={desktop} />}
    </>
  )
}
