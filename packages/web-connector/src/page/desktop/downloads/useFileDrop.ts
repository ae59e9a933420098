import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'

/** Takes files that are dropped anywhere on an element. `isOver` while one is held above it. */
export function useFileDrop<Target extends HTMLElement>(
  onFile: (file: File) => void,
): { ref: RefObject<Target | null>; isOver: boolean } {
  const ref = useRef<Target>(null)
  const [isOver, setIsOver] = useState(false)
  const handleFile = useEffectEvent(onFile)

  // Dragging from another window is outside React.
  useEffect(() => {
    const target = ref.current
    if (!target) return
    const listening = new AbortController()
    const { signal } = listening
    target.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault()
        setIsOver(true)
      },
      { signal },
    )
    target.addEventListener('dragleave', () => setIsOver(false), { signal })
    target.addEventListener(
      'drop',
      (event) => {
        event.preventDefault()
        setIsOver(false)
        const file = event.dataTransfer?.files[0]
        if (file) handleFile(file)
      },
      { signal },
    )
    return () => listening.abort()
  }, [])

  return { ref, isOver }
}
