import { iconPaths } from './iconPaths'

/** The pictures there are. */
export type IconName = keyof typeof iconPaths

export interface IconProps {
  name: IconName
  /** In px. Default 16. */
  size?: 12 | 16 | 20 | 24
}

/** A small line drawing that repeats what the text beside it says, and is hidden from screen readers. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      className="connections-icon"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
