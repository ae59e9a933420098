import type { ButtonHTMLAttributes } from 'react'

interface PauseTileProps extends Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'aria-disabled' | 'aria-expanded' | 'onClick'
> {
  title: string
  hint: string
  /** It was pressed, and the service hasn't answered yet. */
  'data-busy'?: true | undefined
}

/** A choice of when a pause ends. */
export function PauseTile({ title, hint, ...button }: PauseTileProps) {
  return (
    <button {...button} type="button" className="connections-pause-tile">
      <span className="connections-strong">{title}</span> <span className="connections-small">{hint}</span>
    </button>
  )
}
