'use client'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../messages/useMessages'
import { Button, type ButtonProps } from './Button'
import { checkIcon, copyIcon } from './icons/icons'
import { StatusMessage } from './StatusMessage'

export interface CopyButtonProps extends Pick<ButtonProps, 'kind' | 'size'> {
  /** The text to copy. */
  text: string
  /** The button's label. Default: Copy. */
  children?: ReactNode
  /** Tells several copy buttons on a page apart. */
  'aria-label'?: string
  /** The browser denied access to the clipboard: select the text, so that the user can copy it by hand. */
  onRefused?: () => void
  onCopied?: () => void
}

/** Copies a text and confirms it, or says what to do if the browser denies access to the clipboard. */
export function CopyButton({ text, children, onRefused, onCopied, ...button }: CopyButtonProps) {
  const { common } = useMessages()
  const { state, copy } = useCopy()
  const handleClick = async () => {
    const result = await copy(text)
    if (result === 'refused') onRefused?.()
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

/** The result of the last copy. */
type CopyState = 'idle' | 'copied' | 'refused'

/** Copying to the clipboard. A browser may deny it (no permission, no HTTPS, inside a frame). */
interface Copy {
  state: CopyState
  copy: (text: string) => Promise<CopyState>
  reset: () => void
}

/** Copies text to the clipboard, and returns the result as state. */
function useCopy(): Copy {
  const [state, setState] = useState<CopyState>('idle')
  const copy = async (text: string) => {
    const result = await writeToClipboard(text)
    setState(result)
    return result
  }
  return { state, copy, reset: () => setState('idle') }
}

async function writeToClipboard(text: string): Promise<CopyState> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    // The reason doesn't matter: the user copies by hand.
    return 'refused'
  }
}
