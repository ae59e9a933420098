'use client'
import { lastFetch } from '../../domain/connection/lastFetch'
import type { SharedDataType } from '../../domain/data/sharedData'
import { useMessages } from '../../messages/useMessages'
import { SharedDataRow } from './SharedDataRow'
import { useAgoText } from './useAgoText'

export interface SharedDataListProps {
  data: readonly SharedDataType[]
  hasEnded: boolean
}

/** Each data type that comes, or came, through a connection. */
export function SharedDataList({ data, hasEnded }: SharedDataListProps) {
  const { connectionPage } = useMessages()
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
