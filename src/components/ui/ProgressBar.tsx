export interface ProgressBarProps {
  /** Names what is in progress. */
  label: string
  /** 0 to 100, or null if unknown. */
  percent: number | null
  /** The value in words, if a percentage isn't enough. */
  valueText?: string | undefined
  size?: 'small' | 'medium'
}

/** A progress bar. */
export function ProgressBar({ label, percent, valueText, size = 'medium' }: ProgressBarProps) {
  return (
    <progress
      className="connections-progress"
      data-size={size}
      aria-label={label}
      aria-valuetext={valueText}
      max={100}
      {...(percent === null ? {} : { value: Math.min(100, Math.max(0, percent)) })}
    />
  )
}
