import { type PointerEvent, useRef, useState } from 'react'

interface Offset {
  x: number
  y: number
}

/** Lets a window be dragged by its title bar, and keeps the bar within the screen. */
export function useDrag() {
  const [offset, setOffset] = useState<Offset>({ x: 0, y: 0 })
  const grip = useRef<{ x: number; y: number; least: Offset; most: Offset } | null>(null)

  function handlePointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0 || (event.target as Element).closest('button')) return
    const frame = event.currentTarget.closest('[data-window]')
    const screen = event.currentTarget.closest('[data-screen]')?.getBoundingClientRect()
    const own = frame?.getBoundingClientRect()
    if (!own || !screen) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = {
      x: event.clientX - offset.x,
      y: event.clientY - offset.y,
      least: { x: offset.x + screen.left - own.right + 120, y: offset.y + screen.top - own.top },
      most: { x: offset.x + screen.right - own.left - 120, y: offset.y + screen.bottom - own.top - 84 },
    }
  }

  function handlePointerMove(event: PointerEvent<HTMLElement>) {
    if (!grip.current) return
    const { x, y, least, most } = grip.current
    setOffset({
      x: Math.min(Math.max(event.clientX - x, least.x), most.x),
      y: Math.min(Math.max(event.clientY - y, least.y), most.y),
    })
  }

  const handleRelease = () => {
    grip.current = null
  }

  return {
    offset,
    titleBarHandlers: {
      onPointerDown: handlePointerDown,
      onPointerMove: handlePointerMove,
      onPointerUp: handleRelease,
      onPointerCancel: handleRelease,
    },
  }
}
