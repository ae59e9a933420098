'use client'
import { lastFetch, type SharedDataType } from '../../../domain/data/sharedData'
import { dataTypeProgress } from '../../../domain/data/dataTypes'
import { countText } from '../../../messages/numberText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { useAgoText } from '../NowProvider'

export interface SharedDataListProps {
  data: readonly SharedDataType[]
  hasEnded: boolean
}

/** Each data type that comes, or came, through a connection. */
export function SharedDataList({ data, hasEnded }: SharedDataListProps) {
  const { connectionPage } = useMessages('manage')
  const agoText = useAgoText()
  const words = connectionPage.data
  const last = lastFetch(data)
  return (
    <>
      <p className="connections-small">
        {last === null ? words.none : (hasEnded ? words.introEnded : words.intro)({ ago: agoText(last.at) })}
      </p>
      {data.length > 0 && (
        <ul className="connections-rows" aria-label={words.title}>
          {data.map((one) => (
            <SharedDataRow
              key={one.dataType}
              data={one}
              hasEnded={hasEnded}
              saysWhen={last !== null && !last.brought(one)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

interface SharedDataRowProps {
  data: SharedDataType
  hasEnded: boolean
  /** Where it didn't come with the others. */
  saysWhen: boolean
}

/** One data type: its name, how many records, and what is the matter where it didn't come with the others. */
function SharedDataRow({ data, hasEnded, saysWhen }: SharedDataRowProps) {
  const { connectionPage: words } = useMessages('manage')
  const locale = useLocale()
  const agoText = useAgoText()
  const { dataType, status, lastSuccessfulSync, recordCount } = data
  const names: Readonly<Record<string, string>> = words.data.names
  const phase = dataTypeProgress(status)
  // One that waits says so by when it was fetched last.
  const isNotable = !hasEnded && phase !== 'done' && phase !== 'waiting'
  const fetched =
    lastSuccessfulSync === null
      ? words.data.notFetched
      : words.data.fetched({ ago: agoText(new Date(lastSuccessfulSync)) })
  return (
    <li className="connections-shared-row" data-phase={phase}>
      <span className="connections-strong">{names[dataType] ?? dataType}</span>
      <span>
        {recordCount !== null &&
          recordCount > 0 &&
          words.data.counted({ count: recordCount, shown: countText(locale, recordCount) })}
      </span>
      {saysWhen && <span className="connections-small">{fetched}</span>}
      {isNotable && <span className="connections-small">{words.data.phases[phase]}</span>}
    </li>
  )
}
