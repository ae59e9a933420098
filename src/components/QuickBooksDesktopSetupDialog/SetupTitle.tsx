'use client'
import { useMessages } from '../../messages/useMessages'
import { DialogTitle } from '../ui/DialogTitle'

/** Names the dialog. Apart, because its words may come later than the dialog. */
export function SetupTitle({ id }: { id: string }) {
  const { setup: words } = useMessages()
  return (
    <DialogTitle id={id} isHidden>
      {words.title}
    </DialogTitle>
  )
}
