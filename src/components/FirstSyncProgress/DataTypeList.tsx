'use client'
import type { DataTypeProgress } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { DataTypeRow } from './DataTypeRow'

interface DataTypeListProps {
  dataTypes: readonly DataTypeProgress[]
}

/** Each data type with its status and count. */
export function DataTypeList({ dataTypes }: DataTypeListProps) {
  const { firstSyncProgress: copy } = useMessages()
  return (
    <ul className="connections-rows" aria-label={copy.dataTypes}>
      {dataTypes.map((one) => (
        <DataTypeRow key={one.dataType} dataType={one} />
      ))}
    </ul>
  )
}
