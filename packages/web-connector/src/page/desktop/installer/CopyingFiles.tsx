import { useEffect, useEffectEvent } from 'react'

// Long enough to be seen; nobody learns anything from a real installer's minutes.
const copyingMs = 1400

/** The page with the bar. */
export function CopyingFiles({ onCopied }: { onCopied: () => void }) {
  const handleCopied = useEffectEvent(onCopied)

  // The passing of time is outside React.
  useEffect(() => {
    const timer = setTimeout(handleCopied, copyingMs)
    return () => clearTimeout(timer)
  }, [])

  return (
    <>
      <h3>Installing QBWebConnector</h3>
      <p>The program features you selected are being installed.</p>
      <progress className="copying-bar" aria-label="Installing" />
    </>
  )
}
