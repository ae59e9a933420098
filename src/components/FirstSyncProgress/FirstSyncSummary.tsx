'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import { dataTypeProgress } from '../../domain/data/dataTypes'
import { recordTotal } from '../../domain/data/firstSync'
import { providerName } from '../../domain/connection/providerName'
import { duration } from '../../domain/time/duration'
import { countText } from '../../messages/numberText'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Notice } from '../ui/Notice'

interface FirstSyncSummaryProps {
  desktop: QuickBooksDesktop
}

/** The first sync's result, and what happens next. */
export function FirstSyncSummary({ desktop }: FirstSyncSummaryProps) {
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
  const title = spent && t.finishedBody({ records, shown: countText(locale, records), duration: spent })
  const hasFailed = dataTypes.some(({ status }) => dataTypeProgress(status) === 'failed')
  return (
    <>
      <Notice tone="success" title={title}>
        <p>{t.finishedNext}</p>
      </Notice>
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
