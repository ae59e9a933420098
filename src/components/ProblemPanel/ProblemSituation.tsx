'use client'
import { useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { StatusMessage } from '../ui/StatusMessage'
import { ProblemScreen } from './ProblemScreen'

/** A problem's screen while there is one; a word to screen readers when it has gone. */
export function ProblemSituation({ desktop }: { desktop: QuickBooksDesktop }) {
  const { cleared } = useMessages().problemPanel
  const { problem } = desktop
  const [hadProblem, setHadProblem] = useState(problem !== null)
  if (problem !== null && !hadProblem) setHadProblem(true)
  return (
    <>
      <StatusMessage isHidden>{problem === null && hadProblem && cleared}</StatusMessage>
      {problem && <ProblemScreen key={problem.code} desktop={desktop} problem={problem} />}
    </>
  )
}
