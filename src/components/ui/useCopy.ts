'use client'
import { useState } from 'react'

/** How the last copy went. */
export type CopyState = 'idle' | 'copied' | 'refused'

/** Copying to the clipboard, which a browser may refuse (no permission, no HTTPS, inside a frame). */
export interface Copy {
  state: CopyState
  copy: (text: string) => Promise<CopyState>
  reset: () => void
}

/** Copies text to the clipboard and says how it went. */
export function useCopy(): Copy {
  const [state, setState] = useState<CopyState>('idle')
  const copy = async (text: string) => {
    const outcome = await writeToClipboard(text)
    setState(outcome)
    return outcome
  }
  return { state, copy, reset: () => setState('idle') }
}

async function writeToClipboard(text: string): Promise<CopyState> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    // Whatever the reason, the remedy is the same: the user copies by hand.
    return 'refused'
  }
}
