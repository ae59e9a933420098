import type { DataTypeProgress } from '../../domain/data/dataTypes'

interface PhaseIconProps {
  phase: DataTypeProgress
}

const marks: Record<DataTypeProgress, string | null> = {
  waiting: null,
  working: null,
  done: 'M5.2 8.2 7.2 10.2 10.9 6',
  failed: 'M8 4.75v4M8 11.2v.05',
  left_out: 'M5.5 8h5',
}

/** A mark for how a data type stands, told apart by shape as well as by colour. */
export function ProgressIcon({ phase }: PhaseIconProps) {
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
