/** The `d` attribute of a path on a 16 × 16 grid. */
export type IconPath = `M${string}`

export interface IconProps {
  of: IconPath
  /** In pixels. Default 16. */
  size?: 12 | 16 | 20 | 24
}

/** A decorative icon, hidden from screen readers: the text beside it says the same. */
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
