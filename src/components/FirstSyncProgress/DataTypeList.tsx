'use client'
import type { DataTypeProgress } from '../../api/schemas/quickBooksDesktop'
import { dataTypeName, dataTypeProgress, type DataTypeProgress as DataTypePhase } from '../../domain/data/dataTypes'
import { firstSyncResult } from '../../domain/data/firstSync'
import { countText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { LongList } from '../ui/LongList'
import { ProgressBar } from '../ui/ProgressBar'

interface DataTypeListProps {
  dataTypes: readonly DataTypeProgress[]
  /** The first sync is done: what a later one does to a data type is not told here. */
  isFinished: boolean
}

/** Each data type with its status and count. */
export function DataTypeList({ dataTypes, isFinished }: DataTypeListProps) {
  const { firstSyncProgress: t } = useMessages('steps')
  const phaseOf = (one: DataTypeProgress) => (isFinished ? firstSyncResult(one) : dataTypeProgress(one.status))
  return (
    <LongList
      label={t.dataTypes}
      all={dataTypes}
      isNotable={(one) => phaseOf(one) === 'working' || phaseOf(one) === 'failed'}
      row={(one) => <DataTypeRow key={one.dataType} dataType={one} phase={phaseOf(one)} />}
    />
  )
}

interface DataTypeRowProps {
  dataType: DataTypeProgress
  phase: DataTypePhase
}

/** One data type: its name, record count and progress, as an icon and in words. */
function DataTypeRow({ dataType: { dataType, progress, recordCount }, phase }: DataTypeRowProps) {
  const messages = useMessages('steps')
  const t = messages.firstSyncProgress
  const locale = useLocale()
  const name = dataTypeName(messages.dataTypeNames, dataType)
  return (
    <li className="connections-data-type" data-progress={phase}>
      <ProgressIcon phase={phase} />
      <span className="connections-strong">{name}</span>
      <span className="connections-small">
        {recordCount > 0 && t.records({ count: recordCount, shown: countText(locale, recordCount) })}
      </span>
      <span className={phase === 'done' ? 'connections-visually-hidden' : 'connections-small'}>{t.phases[phase]}</span>
      {phase === 'working' && <ProgressBar label={name} percent={progress} size="small" />}
    </li>
  )
}

interface PhaseIconProps {
  phase: DataTypePhase
}

const marks: Record<DataTypePhase, string | null> = {
  waiting: null,
  working: null,
  done: 'M5.2 8.2 7.2 10.2 10.9 6',
  failed: 'M8 4.75v4M8 11.2v.05',
  left_out: 'M5.5 8h5',
}

/** A data type's progress as an icon. The icons differ in shape, not only in color. */
function ProgressIcon({ phase }: PhaseIconProps) {
  const mark = marks[phase]
  return (
    <svg
      className="connections-icon connections-phase"
      viewBox="0 0 16 16"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="8" cy="8" r="6.5" />
      {phase === 'working' && <path className="connections-turning" d="M8 1.5a6.5 6.5 0 0 1 6.5 6.5" />}
      {mark !== null && <path d={mark} />}
    </svg>
  )
}
