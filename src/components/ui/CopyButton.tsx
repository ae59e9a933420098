'use client'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../messages/useMessages'
import { Button, type ButtonProps } from './Button'
import { checkIcon, copyIcon } from './icons/icons'
import { StatusMessage } from './StatusMessage'

export interface CopyButtonProps extends Pick<ButtonProps, 'kind' | 'size'> {
  /** What goes to the clipboard. */
  text: string
  /** What the button says. Default: Copy. */
  children?: ReactNode
  /** Says more than the visible text, where several copy buttons stand together. */
  'aria-label'?: string
  /** The clipboard was refused: select the text where it stands, so that the user can copy it by hand. */
  onRefused?: () => void
  onCopied?: () => void
}

/** Copies a text, says so, and says what to do where the browser refuses. */
export function CopyButton({ text, children, onRefused, onCopied, ...button }: CopyButtonProps) {
  const { common } = useMessages()
  const { state, copy } = useCopy()
  const handleClick = async () => {
    const outcome = await copy(text)
    if (outcome === 'refused') onRefused?.()
    else onCopied?.()
  }
  return (
    <span className="connections-actions">
      <Button {...button} icon={state === 'copied' ? checkIcon : copyIcon} onClick={() => void handleClick()}>
        {state === 'copied' ? common.copied : (children ?? common.copy)}
      </Button>
      <StatusMessage isHidden={state !== 'refused'}>
        {state === 'copied' && common.copied}
        {state === 'refused' && common.copyByHand}
      </StatusMessage>
    </span>
  )
}

/** How the last copy went. */
type CopyState = 'idle' | 'copied' | 'refused'

/** Copying to the clipboard, which a browser may refuse (no permission, no HTTPS, inside a frame). */
interface Copy {
  state: CopyState
  copy: (text: string) => Promise<CopyState>
  reset: () => void
}

/** Copies text to the clipboard and says how it went. */
function useCopy(): Copy {
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
