'use client'
import { useContext } from 'react'
import { dataTypePhase } from '../../domain/dataTypePhase'
import type { SharedDataType } from '../../domain/sharedData'
import { countText } from '../../messages/numberText'
import { relativeTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { NowContext } from '../ui/NowContext'

export interface SharedDataRowProps {
  data: SharedDataType
  hasEnded: boolean
}

/** One data type: its name, how many records, when it last came, and what is the matter where it didn't. */
export function SharedDataRow({ data, hasEnded }: SharedDataRowProps) {
  const { connectionPage: words } = useMessages()
  const locale = useLocale()
  const now = useContext(NowContext)
  const { dataType, status, lastSuccessfulSync, recordCount } = data
  const names: Readonly<Record<string, string>> = words.data.names
  const phase = dataTypePhase(status)
  // One that waits says so by when it was fetched last.
  const isNotable = !hasEnded && phase !== 'done' && phase !== 'waiting'
  const fetched =
    lastSuccessfulSync === null
      ? words.data.notFetched
      : words.data.fetched({ ago: relativeTimeText(locale, new Date(lastSuccessfulSync), now) })
  return (
    <li className="connections-shared-row" data-phase={phase}>
      <span className="connections-strong">{names[dataType] ?? dataType}</span>
      <span>
        {recordCount !== null &&
          recordCount > 0 &&
          words.data.counted({ count: recordCount, shown: countText(locale, recordCount) })}
      </span>
      <span className="connections-small">{fetched}</span>
      {isNotable && <span className="connections-small">{words.data.phases[phase]}</span>}
    </li>
  )
}
