'use client'
import { Fragment, useId, useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import {
  messageWindowGuide,
  type MessageWindowId,
  messageWindowsAt,
  type ResumePoint,
} from '../../domain/problems/messageWindows'
import type { HelpPlace } from '../../domain/problems/observations'
import { useMessages } from '../../messages/useMessages'
import { MessageWindow } from '../drawings/messageDrawings'
import { Button } from '../ui/Button'
import { StatusMessage } from '../ui/StatusMessage'
import { TextField } from '../ui/TextField'
import { ProblemSteps } from './ProblemSteps'

export interface WindowChooserProps {
  desktop: QuickBooksDesktop
  /** Where it is shown: what is usual there comes first. */
  place: HelpPlace
  /** Goes on in the step where the file is added; absent elsewhere. */
  onResume?: ((at: ResumePoint) => void) | undefined
}

/** How many windows are shown at first: of those that are usual in a place, each has its picture in sight. */
const usualCount = 6

/** Pictures of the windows that only the QuickBooks computer shows. The chosen one is followed by what to do about it. */
export function WindowChooser({ desktop, place, onResume }: WindowChooserProps) {
  const { windowChooser: t } = useMessages('trouble')
  const [sought, setSought] = useState('')
  const [isWhole, setIsWhole] = useState(false)
  const [chosen, setChosen] = useState<MessageWindowId | null>(null)
  const group = useId()
  const textOf = useWindowText()
  const found = messageWindowsAt(place).filter((id) => says(textOf(id), sought))
  const isShort = sought === '' && !isWhole
  const windows = found.filter((id, at) => !isShort || at < usualCount || id === chosen)
  return (
    <>
      <TextField type="search" label={t.search} value={sought} onChange={({ target }) => setSought(target.value)} />
      <fieldset className="connections-windows">
        <legend className="connections-field-label">{t.legend}</legend>
        {windows.map((id) => (
          <Fragment key={id}>
            <WindowCard group={group} id={id} place={place} isChosen={id === chosen} onChoose={() => setChosen(id)} />
            {id === chosen && <WindowFix desktop={desktop} id={id} place={place} onResume={onResume} />}
          </Fragment>
        ))}
      </fieldset>
      {sought === '' && (
        <Button size="small" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t.usual : t.all}
        </Button>
      )}
      <StatusMessage>{windows.length === 0 && t.none}</StatusMessage>
      <StatusMessage isHidden>{chosen !== null && windows.includes(chosen) && t.chosen}</StatusMessage>
    </>
  )
}

/** What a window is called here, and what stands in it. */
function useWindowText() {
  const { titles } = useMessages('trouble').windowChooser
  const { authorizeService, fileInUse, unknownFile, connectorMessage } = useMessages('steps').drawings
  const texts: Record<MessageWindowId, string> = {
    ...connectorMessage.texts,
    authorize_cancelled: `${authorizeService.title} ${authorizeService.question}`,
    company_in_use: `${fileInUse.title} ${fileInUse.body}`,
    no_program: unknownFile.question,
  }
  return (id: MessageWindowId) => `${titles[id]} ${texts[id]}`
}

function says(text: string, sought: string) {
  const words = sought.toLowerCase().split(/\s+/)
  return words.every((word) => text.toLowerCase().includes(word))
}

interface WindowCardProps {
  /** Names the radio buttons of one chooser. */
  group: string
  id: MessageWindowId
  place: HelpPlace
  isChosen: boolean
  onChoose: () => void
}

/** One window to choose: what it means, and its picture. */
function WindowCard({ group, id, place, isChosen, onChoose }: WindowCardProps) {
  const { titles } = useMessages('trouble').windowChooser
  const name = useId()
  const { code } = messageWindowGuide(id, place)
  return (
    <label className="connections-card connections-window" data-checked={isChosen || undefined}>
      <input
        type="radio"
        name={group}
        value={id}
        checked={isChosen}
        onChange={onChoose}
        aria-labelledby={`${name}-title`}
        aria-describedby={`${name}-text`}
      />
      <span className="connections-text">
        <span className="connections-strong" id={`${name}-title`}>
          {titles[id]} {code !== null && <code>{code}</code>}
        </span>
        <MessageWindow of={id} textId={`${name}-text`} />
      </span>
    </label>
  )
}

interface WindowFixProps extends WindowChooserProps {
  id: MessageWindowId
}

/** What to do about the chosen window, and the way back into the step. */
function WindowFix({ desktop, id, place, onResume }: WindowFixProps) {
  const { titles, resume } = useMessages('trouble').windowChooser
  const { steps, resumesAt } = messageWindowGuide(id, place)
  return (
    <section className="connections-window-fix connections-stack" aria-label={titles[id]}>
      <ProblemSteps desktop={desktop} steps={steps} />
      {onResume && resumesAt !== null && (
        <Button kind="primary" onClick={() => onResume(resumesAt)}>
          {resume}
        </Button>
      )}
    </section>
  )
}
