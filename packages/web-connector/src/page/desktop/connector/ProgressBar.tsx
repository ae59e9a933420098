import { useId } from 'react'

export interface ProgressBarProps {
  label: string
  /** 0 to 100. */
  percent: number
}

export function ProgressBar({ label, percent }: ProgressBarProps) {
  const id = useId()
  return (
    <div className="progress-bar">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={100} value={percent} />
      <span aria-hidden="true">{Math.round(percent)}%</span>
    </div>
  )
}
