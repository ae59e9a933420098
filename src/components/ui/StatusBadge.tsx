'use client'
import { useConnection } from '../../hooks/useConnection'
import { useClock } from '../../hooks/useNow'
import { type ConnectionStatusResult, useConnectionStatus } from '../../hooks/useConnectionStatus'
import { isNotOffered } from '../../errors'
import { useMessages } from '../../messages/useMessages'
import { Icon, type IconPath } from './icons/Icon'
import { progressIcon, silenceIcon } from './icons/icons'
import { useArePartsReady } from './PartsScope'
import { StatusIcon } from './StatusIcon'
import { SummaryBadge } from './Summary'
import { useStatusText } from './useStatusText'

/** The status in a few words, with an icon. A status that is still loading, or can't be loaded, is shown as such. */
export function StatusBadge({ connectionId }: { connectionId: string }) {
  const { common } = useMessages()
  const result = useConnectionStatus(connectionId)
  return useArePartsReady() && result.status !== 'loading' ? (
    <KnownBadge connectionId={connectionId} result={result} />
  ) : (
    <UnknownBadge icon={progressIcon} text={common.loading} />
  )
}

interface KnownBadgeProps {
  connectionId: string
  result: Exclude<ConnectionStatusResult, { status: 'loading' }>
}

function KnownBadge({ connectionId, result }: KnownBadgeProps) {
  const { connectionStatus: t } = useMessages('manage')
  const { text } = useStatusText()
  const badge = useClock((now) =>
    result.status === 'ready' ? text({ desktop: result.desktop, status: result.desktopStatus }, now).badge : null,
  )
  if (result.status === 'failed' && isNotOffered(result.error)) return <CommonBadge connectionId={connectionId} />
  if (result.status === 'failed') return <UnknownBadge icon={silenceIcon} text={t.unknown} />
  return (
    <span className="connections-badge" data-status={result.desktopStatus} role="status">
      <StatusIcon status={result.desktopStatus} />
      <span>{badge}</span>
      {result.isStale && <span className="connections-visually-hidden">{t.stale}</span>}
    </span>
  )
}

/** The status of the connection itself, for a backend that has nothing of its QuickBooks Desktop part. */
function CommonBadge({ connectionId }: { connectionId: string }) {
  const { common, connectionStatus: t } = useMessages('manage')
  const result = useConnection(connectionId)
  if (result.status === 'loading') return <UnknownBadge icon={progressIcon} text={common.loading} />
  if (result.status === 'failed') return <UnknownBadge icon={silenceIcon} text={t.unknown} />
  return (
    <span role="status">
      <SummaryBadge connection={result.connection} />
    </span>
  )
}

function UnknownBadge({ icon, text }: { icon: IconPath; text: string }) {
  return (
    <span className="connections-badge" data-status="unknown" role="status">
      <Icon of={icon} />
      <span>{text}</span>
    </span>
  )
}
