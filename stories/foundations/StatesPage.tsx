import { ButtonStates } from './ButtonStates'
import { FieldStates } from './FieldStates'
import { FoundationsPage } from './FoundationsPage'
import { NoticeStates } from './NoticeStates'
import { StatusStates } from './StatusStates'

/** Each status, button, notice and field in each of its states. */
export function StatesPage() {
  return (
    <FoundationsPage
      title="States"
      lead="Each piece in each of its states. State is told by shape and words too, never by color alone."
    >
      <StatusStates />
      <ButtonStates />
      <NoticeStates />
      <FieldStates />
    </FoundationsPage>
  )
}
