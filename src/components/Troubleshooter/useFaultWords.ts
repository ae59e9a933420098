'use client'
import { isLogCause } from '../../domain/webConnectorLog/logGuide'
import type { LogFault } from '../../domain/webConnectorLog/LogRun'
import type { ProblemValues } from '../../messages/ProblemValues'
import { useMessages } from '../../messages/useMessages'

/** What stopped a run, in words: a problem's own where it is one. */
export function useFaultWords(): {
  title: (fault: LogFault) => string
  what: (fault: LogFault, values: ProblemValues) => string
} {
  const { problems, logDoctor } = useMessages()
  return {
    title: (fault) => (isLogCause(fault) ? logDoctor.causes[fault] : problems[fault]).title,
    what: (fault, values) => (isLogCause(fault) ? logDoctor.causes[fault].what : problems[fault].what(values)),
  }
}
