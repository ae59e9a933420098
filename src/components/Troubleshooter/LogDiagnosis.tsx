'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { problemGuide } from '../../domain/problems'
import type { LogRun } from '../../domain/webConnectorLog/LogRun'
import type { LogVerdict } from '../../domain/webConnectorLog/logVerdict'
import { countText } from '../../messages/numberText'
import { dateText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Notice } from '../ui/Notice'
import { CureSteps } from './CureSteps'
import { LogFailurePanel } from './LogFailurePanel'

export interface LogDiagnosisProps {
  desktop: QuickBooksDesktop
  runs: readonly LogRun[]
  verdict: Extract<LogVerdict, { newest: unknown }>
}

/** What a log comes to, said at once, and what to do where something is. */
export function LogDiagnosis({ desktop, runs, verdict }: LogDiagnosisProps) {
  const { logDoctor: words } = useMessages()
  const locale = useLocale()
  switch (verdict.kind) {
    case 'failing':
      return <LogFailurePanel desktop={desktop} failure={verdict.failure} />
    case 'fine':
      return (
        <Notice
          tone="success"
          role="status"
          title={words.fine({ count: runs.length, shown: countText(locale, runs.length) })}
        >
          <p>{words.fineHint}</p>
        </Notice>
      )
    case 'recovered':
      return (
        <Notice tone="success" role="status" title={words.recovered}>
          <p>{words.recoveredHint}</p>
        </Notice>
      )
    case 'unfinished':
    case 'too_old': {
      const isOld = verdict.kind === 'too_old'
      const moment = dateText(locale, verdict.newest.endedAt)
      return (
        <>
          <Notice tone="warning" role="status" title={isOld ? words.tooOld({ moment }) : words.unfinished}>
            <p>{isOld ? words.tooOldHint : words.unfinishedHint}</p>
          </Notice>
          <CureSteps desktop={desktop} steps={problemGuide({ code: 'connector_silent' }, desktop.hosting).steps} />
        </>
      )
    }
  }
}
