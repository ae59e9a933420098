import { monogram } from '../../domain/connection/monogram'

export interface ConnectionTileProps {
  name: string
}

/** The initials of a platform on a tint of its own; its name stands beside it. */
export function ConnectionTile({ name }: ConnectionTileProps) {
  const { letters, tint } = monogram(name)
  return (
    <span className="connections-tile" data-tint={tint} aria-hidden="true">
      {letters}
    </span>
  )
}
