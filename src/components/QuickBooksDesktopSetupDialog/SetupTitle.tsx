'use client'
import { useMessages } from '../../messages/useMessages'
import { DialogTitle } from '../ui/DialogTitle'
import { type Parts, PartsGate, PartsScope } from '../ui/PartsScope'

const parts: Parts = { messages: ['setup'] }

/** Names the dialog, once its words are there. */
export function SetupTitle({ id }: { id: string }) {
  return (
    <PartsScope parts={parts}>
      <PartsGate fallback={null}>
        <Title id={id} />
      </PartsGate>
    </PartsScope>
  )
}

function Title({ id }: { id: string }) {
  const { setup: words } = useMessages('setup')
  return (
    <DialogTitle id={id} isHidden>
      {words.title}
    </DialogTitle>
  )
}
