/** What is drawn on a 16 × 16 grid: the `d` of a path. */
export type IconPath = `M${string}`

export interface IconProps {
  of: IconPath
  /** In px. Default 16. */
  size?: 12 | 16 | 20 | 24
}

/** A small line drawing that repeats what the text beside it says, and is hidden from screen readers. */
export function Icon({ of, size = 16 }: IconProps) {
  return (
    <svg
      className="connections-icon"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={of} />
    </svg>
  )
}
