'use client'
import { type ButtonHTMLAttributes, useState } from 'react'
import { useMessages } from '../../messages/useMessages'
import { useUntilText } from '../../messages/useUntilText'
import { ErrorNotice } from '../ui/ErrorNotice'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { pauseErrors } from './pauseErrors'
import type { PauseControl } from './usePauseControl'

const PauseUntil = lazyWithPreload(async () => (await import('./PauseUntil')).PauseUntil)

/** A choice for the end of a pause. */
interface PauseEnd {
  id: string
  title: string
  /** The end if it is chosen at `now`; null if it can't be chosen then. */
  at: (now: Date) => Date | null
}

interface PauseEndsProps {
  /** Pauses until, or moves the end to, a time in ISO 8601. */
  control: PauseControl<[endsAt: string]>
  now: Date
  label: string
  ends: readonly PauseEnd[]
  /** The label of the button that submits another time. */
  submit: string
  onDone?: () => void
}

/** Buttons for the usual ends of a pause, and a field for any other. */
export function PauseEnds({ control, now, label, ends, submit, onDone }: PauseEndsProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const untilText = useUntilText()
  const { run, isRunning, error, reset } = control
  const [chosen, setChosen] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const { errors, rest } = pauseErrors(t, {}, error)
  // An error in the time is shown at its field while the field is open.
  const shownError = isOpen ? rest : error
  const choose = async (endsAt: Date | null) => {
    if (endsAt !== null && (await run(endsAt.toISOString()))) onDone?.()
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
              hint={t.until({ moment: untilText(endsAt, now) })}
              aria-disabled={isRunning || undefined}
              data-busy={(isRunning && end.id === chosen) || undefined}
              // The page may not have rendered for a while (a laptop that slept): the end counts from the press.
              onClick={() => !isRunning && press(end, new Date())}
            />
          )
        })}
        <PauseTile
          title={t.chosenTime}
          hint={t.chosenTimeHint}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <PauseUntil
          submit={submit}
          isBusy={isRunning}
          error={errors.endsAt}
          onSubmit={(endsAt) => void choose(endsAt)}
          onEdit={reset}
        />
      )}
      {shownError && <ErrorNotice error={shownError} />}
    </div>
  )
}

interface PauseTileProps extends Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'aria-disabled' | 'aria-expanded' | 'onClick'
> {
  title: string
  hint: string
  /** Pressed, and waiting for the service's answer. */
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
