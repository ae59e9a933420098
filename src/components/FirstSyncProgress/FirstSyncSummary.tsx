'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { autoRunStatus, contactDueBy } from '../../domain/connection/autoRun'
import { firstSyncResult, recordTotal } from '../../domain/data/firstSync'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import { providerName } from '../../domain/connection/providerName'
import { duration } from '../../domain/time/duration'
import { countText } from '../../messages/numberText'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { localTimeText } from '../../messages/localTimeText'
import { useMessages } from '../../messages/useMessages'
import { useUntilText } from '../../messages/useUntilText'
import { AutoRunGuide } from '../AutoRunGuide/AutoRunGuide'
import { LiveRegion } from '../ui/LiveRegion'
import { Notice } from '../ui/Notice'

interface FirstSyncSummaryProps {
  desktop: QuickBooksDesktop
  now: Date
}

/** The first sync's result, and what happens next. */
export function FirstSyncSummary({ desktop, now }: FirstSyncSummaryProps) {
  const isOnce = syncsOnce(desktop)
  const t = inSyncMode(useMessages('steps').firstSyncProgress, isOnce)
  const locale = useLocale()
  const { setup, dataTypes, applicationName } = desktop
  const { firstSyncStartedAt: startedAt, firstSyncCompletedAt: completedAt } = setup
  const records = recordTotal(dataTypes)
  const spent =
    startedAt !== null && completedAt !== null
      ? durationText(locale, duration(new Date(startedAt), new Date(completedAt)))
      : undefined
  const read = spent && t.finishedBody({ records, shown: countText(locale, records), duration: spent })
  const hasFailed = dataTypes.some((one) => firstSyncResult(one) === 'failed')
  return (
    <>
      <NextSyncs desktop={desktop} now={now} read={read} />
      {hasFailed && (
        <Notice tone="warning" title={t.someFailed}>
          <p>{t.someFailedBody}</p>
        </Notice>
      )}
      {isOnce && !hasFailed && (
        <Notice tone="info" title={t.oneTimeTitle}>
          <p>{t.oneTimeBody({ providerName: providerName(desktop), applicationName })}</p>
        </Notice>
      )}
    </>
  )
}

interface NextSyncsProps extends FirstSyncSummaryProps {
  /** How much was read, in how long; undefined where that isn't known. */
  read: string | undefined
}

/** Whether the next syncs will run by themselves or, until that has been seen, what they need. */
function NextSyncs({ desktop, now, read }: NextSyncsProps) {
  const { firstSyncProgress, autoRunGuide } = useMessages('steps')
  const t = inSyncMode(firstSyncProgress, syncsOnce(desktop))
  const locale = useLocale()
  const untilText = useUntilText()
  const status = autoRunStatus(desktop)
  const { activity, setup } = desktop
  const dueBy = contactDueBy(activity)
  const moment = dueBy === null ? '' : untilText(dueBy, now)
  const isLate = activity.overdueSince !== null
  return (
    <>
      <LiveRegion>
        {status === 'awaited' && (
          <Notice tone="info" title={autoRunGuide.waitingTitle}>
            <p>{read}</p>
            <p>{autoRunGuide.waitingBody({ moment })}</p>
          </Notice>
        )}
        {status === 'missed' && (
          <Notice tone="warning" title={autoRunGuide.missedTitle({ moment })}>
            <p>{autoRunGuide.missedBody}</p>
          </Notice>
        )}
        {status === 'proven' && !isLate && setup.autoRunSeenAt !== null && (
          <Notice tone="success" title={t.safeTitle}>
            <p>{read}</p>
            <p>{t.safeBody({ at: localTimeText(locale, setup.autoRunSeenAt) })}</p>
          </Notice>
        )}
        {(status === 'not_asked' || (status === 'proven' && isLate)) && (
          <Notice tone="success" title={read}>
            <p>{t.finishedNext}</p>
          </Notice>
        )}
      </LiveRegion>
      {(status === 'awaited' || status === 'missed') && <AutoRunGuide desktop={desktop} />}
    </>
  )
}
