'use client'
import { type LogStretch, wentWell } from '../../domain/webConnectorLog/runStretches'
import { countText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useProblemText } from './useProblemText'

/** Says how a stretch of runs went, and how many there were. */
export function useStretchTitle(): (stretch: LogStretch) => string {
  const { logDoctor: words } = useMessages()
  const locale = useLocale()
  const faultWords = useProblemText()
  return (stretch) => {
    const [{ kind, outcome, failure }] = stretch
    const count = stretch.length
    const shown = countText(locale, count)
    const isWell = wentWell(stretch[0])
    if (isWell && kind === 'update' && !stretch.every((run) => run.outcome === 'nothing_to_do')) {
      return words.wentWell({ count, shown })
    }
    const title = failure
      ? faultWords.title(failure.fault)
      : kind === 'adding'
        ? words.added
        : outcome === 'nothing_to_do'
          ? words.nothingToDo
          : words.noEnd
    return count === 1 ? title : words.times({ title, shown })
  }
}
