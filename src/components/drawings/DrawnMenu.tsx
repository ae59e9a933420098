import { Marked } from './Marked'

export interface DrawnMenuProps {
  /** A line of dashes draws a separator. */
  items: readonly string[]
  marked: string
}

/** An open menu, with the line to choose marked. */
export function DrawnMenu({ items, marked }: DrawnMenuProps) {
  return (
    <span className="connections-drawn-menu">
      {items.map((item) => (
        <Marked key={item} when={item === marked} shape="block">
          <span className="connections-drawn-item" data-chosen={item === marked || undefined}>
            {item}
          </span>
        </Marked>
      ))}
    </span>
  )
}
