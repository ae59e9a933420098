'use client'
import type { DataTypeProgress } from '../../api/schemas/quickBooksDesktop'
import { dataTypeProgress, dataTypeWords } from '../../domain/data/dataTypes'
import { countText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ProgressBar } from '../ui/ProgressBar'
import { ProgressIcon } from './ProgressIcon'

interface DataTypeRowProps {
  dataType: DataTypeProgress
}

/** One data type: what it is called, how many records there are, and how it stands in words and shape. */
export function DataTypeRow({ dataType: { dataType, status, progress, recordCount } }: DataTypeRowProps) {
  const { firstSyncProgress: copy } = useMessages()
  const locale = useLocale()
  const phase = dataTypeProgress(status)
  const names: Readonly<Record<string, string>> = copy.dataTypeNames
  const name = names[dataType] ?? dataTypeWords(dataType)
  return (
    <li className="connections-data-type" data-phase={phase}>
      <ProgressIcon phase={phase} />
      <span className="connections-strong">{name}</span>
      <span className="connections-small">
        {recordCount > 0 && copy.records({ count: recordCount, shown: countText(locale, recordCount) })}
      </span>
      <span className={phase === 'done' ? 'connections-visually-hidden' : 'connections-small'}>
        {copy.phases[phase]}
      </span>
      {phase === 'working' && <ProgressBar label={name} percent={progress} size="small" />}
    </li>
  )
}
