export interface ProgressBarProps {
  /** What moves along. */
  label: string
  /** 0 to 100; null where it can't be known. */
  percent: number | null
  /** The value in words, where a percentage says too little. */
  valueText?: string | undefined
  size?: 'small' | 'medium'
}

/** How far something has come. */
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
