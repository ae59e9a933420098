'use client'
import { isLogOnlyProblem } from '../../domain/webConnectorLog/logGuide'
import type { LogProblemCode } from '../../domain/webConnectorLog/LogRun'
import type { ProblemValues } from '../../messages/ProblemValues'
import { useMessages } from '../../messages/useMessages'

/** What stopped a run, in words: a problem's own where it is one. */
export function useProblemText(): {
  title: (fault: LogProblemCode) => string
  what: (fault: LogProblemCode, values: ProblemValues) => string
} {
  const { problems, logDoctor } = useMessages()
  return {
    title: (fault) => (isLogOnlyProblem(fault) ? logDoctor.causes[fault] : problems[fault]).title,
    what: (fault, values) => (isLogOnlyProblem(fault) ? logDoctor.causes[fault].what : problems[fault].what(values)),
  }
}
