'use client'
import { isAmiss, isOfSync, mainChooser, type SharedDataType } from '../../../domain/data/sharedData'
import { inSyncMode } from '../../../messages/inSyncMode'
import { dataTypeName, dataTypeProgress } from '../../../domain/data/dataTypes'
import { countText } from '../../../messages/numberText'
import { dayText } from '../../../messages/relativeTimeText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { LongList } from '../../ui/LongList'
import { useAgo } from '../../ui/useAgo'

export interface SharedDataListProps {
  data: readonly SharedDataType[]
  /** When the connection's last sync was, ISO 8601; null: none is done yet. */
  lastSync: string | null
  hasEnded: boolean
  /** Data is read once and no more. */
  isOnce?: boolean
  /** Whom the customer shares it with, by name; absent where nobody chose. */
  providerName?: string
  /** The provider may make changes too. */
  writes?: boolean
}

/** The data types that a connection shares, or has shared. */
export function SharedDataList({
  data,
  lastSync,
  hasEnded,
  isOnce = false,
  providerName,
  writes,
}: SharedDataListProps) {
  const connectionPage = inSyncMode(useMessages('page').connectionPage, isOnce)
  const ago = useAgo(lastSync)
  const words = connectionPage.data
  const isFetched = data.some(({ lastSuccessfulSync }) => lastSuccessfulSync !== null)
  const chooser = mainChooser(data)
  const isEmpty = lastSync === null && !isFetched
  const intro = isEmpty ? words.none : (hasEnded && !isOnce ? words.introEnded : words.intro)({ ago })
  const about =
    providerName === undefined || hasEnded || isEmpty
      ? []
      : [chooser !== null && words.chosenBy[chooser]({ providerName }), writes && words.writes({ providerName })]
  return (
    <>
      <p className="connections-small">{[intro, ...about].filter(Boolean).join(' ')}</p>
      {data.length > 0 && (
        <LongList
          label={words.title}
          all={data}
          isNotable={isAmiss}
          row={(one) => (
            <SharedDataRow
              key={one.dataType}
              data={one}
              hasEnded={hasEnded}
              isOnce={isOnce}
              showsTime={isFetched && !isOfSync(one, lastSync)}
              isCustomersOwn={one.chosenBy === 'customer' && chooser !== 'customer'}
            />
          )}
        />
      )}
      {data.some(({ unreadableCount = 0 }) => unreadableCount > 0) && (
        <p className="connections-small">{words.unreadableMeans}</p>
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
  /** The customer chose it, and somebody else the others. */
  isCustomersOwn: boolean
}

/** One data type: its name, since when it is read, its number of records and, if it differs from the others, its time and progress. */
function SharedDataRow({ data, hasEnded, isOnce, showsTime, isCustomersOwn }: SharedDataRowProps) {
  const messages = useMessages('page')
  const t = inSyncMode(messages.connectionPage, isOnce).data
  const locale = useLocale()
  const { dataType, status, lastSuccessfulSync, recordCount, from, unreadableCount = 0 } = data
  const progress = dataTypeProgress(status)
  // For a waiting data type, the time of the last fetch says enough.
  const isNotable = !hasEnded && progress !== 'done' && progress !== 'waiting'
  const ago = useAgo(lastSuccessfulSync)
  const fetched = ago === null ? t.notFetched : t.fetched({ ago })
  return (
    <li className="connections-shared-row" data-progress={progress}>
      <span>
        <span className="connections-strong">{dataTypeName(messages.dataTypeNames, dataType)}</span>
        {from != null && (
          <>
            {' '}
            <span className="connections-small">{t.since({ date: dayText(locale, from) })}</span>
          </>
        )}
      </span>
      <span>
        {recordCount !== null &&
          recordCount > 0 &&
          t.counted({ count: recordCount, shown: countText(locale, recordCount) })}
      </span>
      {isCustomersOwn && <span className="connections-small">{t.chosenByYou}</span>}
      {showsTime && <span className="connections-small">{fetched}</span>}
      {unreadableCount > 0 && (
        <span className="connections-small" data-tone="warning">
          {t.unreadable({ shown: countText(locale, unreadableCount) })}
        </span>
      )}
      {isNotable && <span className="connections-small">{t.phases[progress]}</span>}
    </li>
  )
}
