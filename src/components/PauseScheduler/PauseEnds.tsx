'use client'
import { type ButtonHTMLAttributes, Suspense, useState } from 'react'
import type { PauseCommand } from '../../hooks/usePauseCommand'
import { useMessages } from '../../messages/useMessages'
import { useUntilText } from '../../messages/useUntilText'
import { ErrorNotice } from '../ui/ErrorNotice'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { Skeleton } from '../ui/Skeleton'
import { pauseErrors } from './pauseErrors'
import { type PauseCallbacks, usePauseControl } from './usePauseControl'

const PauseUntil = lazyWithPreload(async () => (await import('./PauseUntil')).PauseUntil)

/** An end of a pause that is ready to choose. */
interface PauseEnd {
  id: string
  title: string
  /** When it would be, chosen at a moment; null where it is no choice then. */
  at: (now: Date) => Date | null
}

interface PauseEndsProps {
  connectionId: string
  callbacks: PauseCallbacks
  now: Date
  label: string
  ends: readonly PauseEnd[]
  /** What the button says that takes another time. */
  submit: string
  command: (endsAt: string) => PauseCommand
  onDone?: () => void
}

/** Ends of a pause, each a press away, and any other. */
export function PauseEnds({ connectionId, callbacks, now, label, ends, submit, command, onDone }: PauseEndsProps) {
  const { pauseScheduler: words } = useMessages()
  const untilText = useUntilText()
  const { run, isRunning, error, reset } = usePauseControl(connectionId, callbacks)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const { errors, rest } = pauseErrors(words, {}, error)
  // What is wrong with the time is said at its field, where there is one.
  const untold = isOpen ? rest : error
  const choose = async (endsAt: Date | null) => {
    if (endsAt !== null && (await run(command(endsAt.toISOString())))) onDone?.()
  }
  const press = ({ id, at }: PauseEnd, moment: Date) => {
    setChosen(id)
    void choose(at(moment))
  }
  return (
    <div className="connections-stack" role="group" aria-label={label}>
      <p className="connections-field-label" aria-hidden="true">
        {label}
      </p>
      <div className="connections-pause-tiles">
        {ends.map((end) => {
          const endsAt = end.at(now)
          if (endsAt === null) return null
          return (
            <PauseTile
              key={end.id}
              title={end.title}
              hint={words.until({ moment: untilText(endsAt, now) })}
              aria-disabled={isRunning || undefined}
              data-busy={(isRunning && end.id === chosen) || undefined}
              // The page may have stood still since the tile was drawn: it is chosen as of the press.
              onClick={() => !isRunning && press(end, new Date())}
            />
          )
        })}
        <PauseTile
          title={words.chosenTime}
          hint={words.chosenTimeHint}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <Suspense fallback={<Skeleton />}>
          <PauseUntil
            submit={submit}
            isBusy={isRunning}
            error={errors.endsAt}
            onSubmit={(endsAt) => void choose(endsAt)}
            onEdit={reset}
          />
        </Suspense>
      )}
      {untold && <ErrorNotice error={untold} />}
    </div>
  )
}

interface PauseTileProps extends Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'aria-disabled' | 'aria-expanded' | 'onClick'
> {
  title: string
  hint: string
  /** It was pressed, and the service hasn't answered yet. */
  'data-busy'?: true | undefined
}

/** A choice of when a pause ends. */
function PauseTile({ title, hint, ...button }: PauseTileProps) {
  return (
    <button {...button} type="button" className="connections-pause-tile">
      <span className="connections-strong">{title}</span> <span className="connections-small">{hint}</span>
    </button>
  )
}
