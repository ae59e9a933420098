'use client'
import type { SharedDataType } from '../../domain/sharedData'
import { useMessages } from '../../messages/useMessages'
import { SharedDataRow } from './SharedDataRow'

export interface SharedDataListProps {
  data: readonly SharedDataType[]
  hasEnded: boolean
}

/** Each data type that comes, or came, through a connection. */
export function SharedDataList({ data, hasEnded }: SharedDataListProps) {
  const { connectionPage: words } = useMessages()
  if (data.length === 0) return <p className="connections-small">{words.data.none}</p>
  return (
    <>
      <p className="connections-small">{hasEnded ? words.data.introEnded : words.data.intro}</p>
      <ul className="connections-rows" aria-label={words.data.title}>
        {data.map((one) => (
          <SharedDataRow key={one.dataType} data={one} hasEnded={hasEnded} />
        ))}
      </ul>
    </>
  )
}
