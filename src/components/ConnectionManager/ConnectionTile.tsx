import { monogram } from '../../domain/connection/monogram'

interface ConnectionTileProps {
  name: string
}

/** The initials of a platform on a color of its own. The name is beside it, so screen readers skip this. */
export function ConnectionTile({ name }: ConnectionTileProps) {
  const { letters, tint } = monogram(name)
  return (
    <span className="connections-tile" data-tint={tint} aria-hidden="true">
      {letters}
    </span>
  )
}
