'use client'
import { isOfSync, type SharedDataType } from '../../../domain/data/sharedData'
import { inSyncMode } from '../../../messages/inSyncMode'
import { dataTypeName, dataTypeProgress } from '../../../domain/data/dataTypes'
import { countText } from '../../../messages/numberText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { useAgo } from '../../ui/useAgo'

export interface SharedDataListProps {
  data: readonly SharedDataType[]
  /** When the connection's last sync was, ISO 8601; null: none is done yet. */
  lastSync: string | null
  hasEnded: boolean
  /** Data is read once and no more. */
  isOnce?: boolean
}

/** The data types that a connection shares, or has shared. */
export function SharedDataList({ data, lastSync, hasEnded, isOnce = false }: SharedDataListProps) {
  const connectionPage = inSyncMode(useMessages('page').connectionPage, isOnce)
  const ago = useAgo(lastSync)
  const words = connectionPage.data
  const isFetched = data.some(({ lastSuccessfulSync }) => lastSuccessfulSync !== null)
  return (
    <>
      <p className="connections-small">
        {lastSync === null && !isFetched ? words.none : (hasEnded && !isOnce ? words.introEnded : words.intro)({ ago })}
      </p>
      {data.length > 0 && (
        <ul className="connections-rows" aria-label={words.title}>
          {data.map((one) => (
            <SharedDataRow
              key={one.dataType}
              data={one}
              hasEnded={hasEnded}
              isOnce={isOnce}
              showsTime={isFetched && !isOfSync(one, lastSync)}
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
  isOnce: boolean
  /** Whether to show when it was fetched: it differs from the other data types. */
  showsTime: boolean
}

/** One data type: its name, its number of records and, if it differs from the others, its time and progress. */
function SharedDataRow({ data, hasEnded, isOnce, showsTime }: SharedDataRowProps) {
  const messages = useMessages('page')
  const t = inSyncMode(messages.connectionPage, isOnce)
  const locale = useLocale()
  const { dataType, status, lastSuccessfulSync, recordCount } = data
  const progress = dataTypeProgress(status)
  // For a waiting data type, the time of the last fetch says enough.
  const isNotable = !hasEnded && progress !== 'done' && progress !== 'waiting'
  const ago = useAgo(lastSuccessfulSync)
  const fetched = ago === null ? t.data.notFetched : t.data.fetched({ ago })
  return (
    <li className="connections-shared-row" data-progress={progress}>
      <span className="connections-strong">{dataTypeName(messages.dataTypeNames, dataType)}</span>
      <span>
        {recordCount !== null &&
          recordCount > 0 &&
          t.data.counted({ count: recordCount, shown: countText(locale, recordCount) })}
      </span>
      {showsTime && <span className="connections-small">{fetched}</span>}
      {isNotable && <span className="connections-small">{t.data.phases[progress]}</span>}
    </li>
  )
}
