import { type Connection, quickBooksDesktopKey } from '../../api/schemas/connection'

const platforms: Record<string, Pick<Connection, 'platformName' | 'sourceType'>> = {
  pqsw: { platformName: 'QuickBooks Desktop', sourceType: 'Accounting' },
  qhyg: { platformName: 'QuickBooks Online', sourceType: 'Accounting' },
  gbol: { platformName: 'Xero', sourceType: 'Accounting' },
  rsan: { platformName: 'Bank feed', sourceType: 'Banking' },
  fztf: { platformName: 'Shopify', sourceType: 'Commerce' },
}

/** A connection just created to a platform, or undefined for a platform that the fake doesn't have. */
export function newConnection(id: string, platformKey: string, at: string): Connection | undefined {
  const platform = platforms[platformKey]
  return (
    platform && {
      id,
      integrationId: `integration-${platformKey}`,
      integrationKey: platformKey,
      sourceId: `source-${platformKey}`,
      ...platform,
      linkUrl: `https://link.connections.test/${id}`,
      status: 'PendingAuth',
      created: at,
      ...(platformKey === quickBooksDesktopKey && { syncMode: 'ongoing' }),
      lastSync: null,
      dataConnectionErrors: null,
      connectionInfo: null,
    }
  )
}

/** True for the one platform that has a QuickBooks Desktop part. */
export function isQuickBooksDesktop({ integrationKey }: Pick<Connection, 'integrationKey'>): boolean {
  return integrationKey === quickBooksDesktopKey
}
