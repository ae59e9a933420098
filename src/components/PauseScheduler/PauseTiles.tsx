'use client'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../messages/useMessages'
import { useUntilText } from '../../messages/useUntilText'

/** A length of a pause that is ready to choose. */
export interface PauseTile {
  id: string
  title: string
  endsAt: Date
}

interface PauseTilesProps {
  label: string
  tiles: readonly PauseTile[]
  now: Date
  isBusy: boolean
  onChoose: (endsAt: Date) => void
  /** What the last tile opens: another time to choose. */
  children: ReactNode
}

/** Ends of a pause, each a press away. */
export function PauseTiles({ label, tiles, now, isBusy, onChoose, children }: PauseTilesProps) {
  const { pauseScheduler: words } = useMessages()
  const untilText = useUntilText()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const choose = ({ id, endsAt }: PauseTile) => {
    if (isBusy) return
    setChosen(id)
    onChoose(endsAt)
  }
  return (
    <div className="connections-stack" role="group" aria-label={label}>
      <p className="connections-field-label" aria-hidden="true">
        {label}
      </p>
      <div className="connections-pause-tiles">
        {tiles.map((tile) => (
          <button
            key={tile.id}
            type="button"
            className="connections-pause-tile"
            aria-disabled={isBusy || undefined}
            data-busy={(isBusy && tile.id === chosen) || undefined}
            onClick={() => choose(tile)}
          >
            <span className="connections-strong">{tile.title}</span>{' '}
            <span className="connections-small">{words.until({ moment: untilText(tile.endsAt, now) })}</span>
          </button>
        ))}
        <button
          type="button"
          className="connections-pause-tile"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span className="connections-strong">{words.chosenTime}</span>{' '}
          <span className="connections-small">{words.chosenTimeHint}</span>
        </button>
      </div>
      {isOpen && children}
    </div>
  )
}
