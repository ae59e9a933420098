import { useState } from 'react'

const seenKey = 'quickbooks-computer.hint-seen'

/** Tells once what this page is. */
export function FirstVisitHint() {
  const [isShown, setIsShown] = useState(() => localStorage.getItem(seenKey) === null)
  if (!isShown) return null

  function handleClose() {
    localStorage.setItem(seenKey, 'yes')
    setIsShown(false)
  }

  return (
    <aside className="first-visit" aria-label="About this page">
      <p>
        <strong>This page stands in for the customer’s Windows PC.</strong> The Web Connector and QuickBooks on it are
        simulated; what they say to your server is not. Drop the files that the customer downloads into Downloads.
      </p>
      <button type="button" onClick={handleClose}>
        Got it
      </button>
    </aside>
  )
}
