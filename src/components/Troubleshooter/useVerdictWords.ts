'use client'
import type { LogVerdict } from '../../domain/webConnectorLog/logVerdict'
import { countText } from '../../messages/numberText'
import { dateText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'

/** What a log comes to, in words; null where it failed or says nothing, which is told elsewhere. */
export function useVerdictWords(): (
  verdict: LogVerdict,
  count: number,
) => { tone: 'success' | 'warning'; title: string; hint: string } | null {
  const { logDoctor: words } = useMessages()
  const locale = useLocale()
  return (verdict, count) => {
    switch (verdict.kind) {
      case 'fine':
        return { tone: 'success', title: words.fine({ count, shown: countText(locale, count) }), hint: words.fineHint }
      case 'recovered':
        return { tone: 'success', title: words.recovered, hint: words.recoveredHint }
      case 'unfinished':
        return { tone: 'warning', title: words.unfinished, hint: words.unfinishedHint }
      case 'too_old': {
        const moment = dateText(locale, verdict.newest.endedAt)
        return { tone: 'warning', title: words.tooOld({ moment }), hint: words.tooOldHint }
      }
      case 'failing':
      case 'not_a_log':
      case 'nothing_of_ours':
        return null
    }
  }
}
