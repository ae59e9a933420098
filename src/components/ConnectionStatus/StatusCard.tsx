'use client'
import { addSeconds } from 'date-fns/addSeconds'
import { syncsOnlyWhileClosed } from '../../domain/setup/rights'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import { isAfter } from 'date-fns/isAfter'
import { type ReactNode, useId } from 'react'
import { autoRunStatus, contactDueBy } from '../../domain/connection/autoRun'
import { expectedContact } from '../../domain/connection/desktopStatus'
import { isHosted } from '../../domain/setup/hosting'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useNow } from '../../hooks/useNow'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { FilePath } from '../ui/FilePath'
import { ProgressBar } from '../ui/ProgressBar'
import { AutoRunGuide } from '../AutoRunGuide/AutoRunGuide'
import { useAgo } from '../ui/useAgo'
import { StatusMessage } from '../ui/StatusMessage'
import { StatusIcon } from '../ui/StatusIcon'
import { type LiveStatus, useStatusText } from '../ui/useStatusText'

/** The status, what it means, and the facts that it is computed from. */
export function StatusCard({ desktop, status }: LiveStatus) {
  const { connectionStatus: t } = useMessages('manage')
  const titleId = useId()
  const now = useNow(10_000)
  const { title, body } = useStatusText().text({ desktop, status }, now)
  const isBusy = status === 'syncing' || status === 'stopping'
  const isProven = autoRunStatus(desktop) === 'proven'
  const isGoingOn = status !== 'disconnected' && status !== 'finished' && status !== 'setting_up'
  return (
    <section className="connections-panel" data-status={status} aria-labelledby={titleId}>
      <StatusMessage isHidden>{title}</StatusMessage>
      <header className="connections-panel-header">
        <span className="connections-disc">
          <StatusIcon status={status} size={20} />
        </span>
        <div>
          <h2 id={titleId} className="connections-title">
            {title}
          </h2>
          <p className="connections-lead">{body}</p>
          {syncsOnlyWhileClosed(desktop) && isGoingOn && <p className="connections-small">{t.onlyWhileClosed}</p>}
        </div>
      </header>
      {isBusy && <ProgressBar label={t.progress} percent={desktop.activity.progress} size="small" />}
      {(status === 'silent' || (status === 'overdue' && isProven)) && (
        <SilentComputerHints isOnce={syncsOnce(desktop)} />
      )}
      {(status === 'unproven' || (status === 'overdue' && !isProven)) && <AutoRunGuide desktop={desktop} />}
      <StatusFacts desktop={desktop} status={status} now={now} />
    </section>
  )
}

interface StatusFactsProps extends LiveStatus {
  now: Date
}

/** The last and the next contact and sync, the computer and the company file. */
function StatusFacts({ desktop, status, now }: StatusFactsProps) {
  const { connectionStatus: t } = useMessages('manage')
  const times = useTimeFacts({ desktop, status }, now)
  const { companyFile, hosting } = desktop
  const computer = companyFile?.computerName ?? (isHosted(hosting) ? t.hostedComputer : t.notKnown)
  const path = companyFile?.path && <FilePath path={companyFile.path} />
  const facts: [label: string, value: ReactNode, more?: ReactNode][] = [
    ...times,
    [t.facts.computer, computer],
    [t.facts.companyFile, companyFile?.companyName ?? t.notKnown, path],
  ]
  return (
    <dl className="connections-facts">
      {facts.map(([label, value, more]) => (
        <div key={label}>
          <dt className="connections-small">{label}</dt>
          <dd>
            {value}
            {more && <p className="connections-small">{more}</p>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A label, a value and, for a relative time, the exact time. */
type TimeFact = [label: string, value: string, more?: string]

/** The last contact and sync, and the next ones if any are expected. */
function useTimeFacts({ desktop, status }: LiveStatus, now: Date): TimeFact[] {
  const isOnce = syncsOnce(desktop)
  const t = inSyncMode(useMessages('manage').connectionStatus, isOnce)
  const momentText = useMomentText()
  const moment = (at: Date) => momentText(at, browserTimeZone(), now)
  const { activity, nextSyncAt, lastSync } = desktop
  const contactAgo = useAgo(activity.lastContactAt)
  const syncAgo = useAgo(lastSync)
  const past = (label: string, at: string | null, ago: string | null, never: string): TimeFact =>
    at === null || ago === null ? [label, never] : [label, ago, moment(new Date(at))]

  const facts = [
    past(t.facts.lastContact, activity.lastContactAt, contactAgo, t.never),
    past(t.facts.lastSync, lastSync, syncAgo, t.notYet),
  ]
  if (status === 'disconnected' || status === 'finished' || status === 'setting_up') return facts

  const isBusy = status === 'syncing' || status === 'stopping'
  const expected = expectedContact(activity)
  const isOverdue = activity.overdueSince !== null
  const next = nextSyncAt === null ? null : new Date(nextSyncAt)
  const isSoon = next !== null && !isAfter(next, addSeconds(now, activity.expectedEverySeconds))
  // A computer that is off outside the schedule is expected when the next sync window opens.
  const contactAt = !isOverdue ? expected : status === 'waiting_for_window' ? next : contactDueBy(activity)
  if (isBusy) facts.push([t.facts.nextContact, t.inContact])
  else if (contactAt !== null) {
    facts.push([
      t.facts.nextContact,
      isOverdue && contactAt < now ? t.overdue({ moment: moment(contactAt) }) : moment(contactAt),
    ])
  }
  if (isOnce) return facts
  if (status === 'syncing') facts.push([t.facts.nextSync, t.runningNow])
  else facts.push([t.facts.nextSync, next === null ? t.nonePlanned : isSoon ? t.withContact : moment(next)])
  return facts
}

/** What the customer can see at a computer that doesn't call, and what each means. */
function SilentComputerHints({ isOnce }: { isOnce: boolean }) {
  const { connectionStatus: t } = useMessages('manage')
  const [dark, closed, there] = t.signs
  const signs = [dark, closed, isOnce ? { ...there, means: t.once.iconThere } : there]
  return (
    <div className="connections-stack">
      <p className="connections-field-label">{t.signsTitle}</p>
      <ul className="connections-signs connections-stack">
        {signs.map(({ seen, means }) => (
          <li key={seen} className="connections-inset">
            <span className="connections-strong">{seen}</span> <span className="connections-small">{means}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
