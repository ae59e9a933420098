import { firstLinkDataTypes, type QuickBooksDataType, quickBooksDataTypes } from 'connections-sdk/contract'
import { subHours } from 'date-fns/subHours'
import type { Selectable } from 'kysely'
import type { SyncSettingsTable } from '../database/copyTables'
import type { Scope } from '../Scope'

/** In the place of a company's id: what holds where a company has no settings of its own. */
export const profileOwner = 'profile'

/** From when transactions are read: a time, or so long before the first link; without either, everything. */
export interface SyncFrom {
  utc: string | null
  days: number | null
  months: number | null
}

/** What is to be read of a data type. */
export interface SyncSettingRow {
  dataType: QuickBooksDataType
  fetchOnFirstLink: boolean
  /** From one sync to the next, parts of one too; 0: it isn't read again by itself. */
  everyHours: number
  /** Lower numbers are read first. */
  order: number
  from: SyncFrom
  /** Whether a company may have a setting of its own only if it insists. */
  isLocked: boolean
}

/** What holds for a data type of a company. */
export interface EffectiveSyncSetting extends SyncSettingRow {
  /** Whether it differs from what the service begins with, or for a company, from the default. */
  isOwn: boolean
  /** From when transactions are read, ISO 8601 UTC, where the company was first linked at `linkedAt`; null: from the beginning. */
  fromWhen(linkedAt: Date): string | null
}

/** Where the settings are, and how often the operator has what has none synced. */
export type SyncSettingsScope = Pick<Scope, 'db'> & { settings: { syncEveryMinutes: number } }

/**
 * What is to be read of a company, one setting for each data type, in the order in which it is read.
 *
 * @param owner - a company's id, or {@link profileOwner} for the defaults
 */
export async function syncSettingsOf(
  { db, settings: { syncEveryMinutes } }: SyncSettingsScope,
  owner: string,
): Promise<EffectiveSyncSetting[]> {
  const rows = await db.selectFrom('sync_settings').selectAll().where('owner', 'in', [profileOwner, owner]).execute()
  const stored = new Map(rows.map((row) => [`${row.owner} ${row.data_type}`, row]))
  return quickBooksDataTypes
    .map((dataType, index) => {
      const shipped = shippedSetting(dataType, index, syncEveryMinutes)
      return effective(shipped, stored.get(`${profileOwner} ${dataType}`), stored.get(`${owner} ${dataType}`))
    })
    .toSorted((one, other) => one.order - other.order)
}

type Row = Selectable<SyncSettingsTable>

function effective(shipped: SyncSettingRow, byDefault: Row | undefined, own: Row | undefined): EffectiveSyncSetting {
  const holds = own ?? byDefault
  const isLocked = byDefault?.is_locked === 1
  const setting = { ...shipped, ...(holds && settingOf(holds)), isLocked }
  return { ...setting, isOwn: own !== undefined, fromWhen: (linkedAt) => fromWhen(setting.from, linkedAt) }
}

function shippedSetting(dataType: QuickBooksDataType, index: number, syncEveryMinutes: number): SyncSettingRow {
  const isRead = firstLinkDataTypes.some((one) => one === dataType)
  return {
    dataType,
    fetchOnFirstLink: isRead,
    everyHours: isRead ? syncEveryMinutes / 60 : 0,
    order: index,
    from: { utc: null, days: null, months: null },
    isLocked: false,
  }
}

function settingOf(row: Row) {
  return {
    fetchOnFirstLink: row.fetch_on_first_link === 1,
    everyHours: row.sync_every_hours,
    order: row.sync_order,
    from: { utc: row.sync_from, days: row.sync_from_days, months: row.sync_from_months },
  }
}

function fromWhen({ utc, days, months }: SyncFrom, linkedAt: Date) {
  if (utc !== null) return utc
  // Days of 24 hours and months of the calendar in UTC, wherever the service runs.
  if (days !== null) return subHours(linkedAt, days * 24).toISOString()
  return months === null ? null : monthsBefore(linkedAt, months).toISOString()
}

/** The same day and time so many months earlier, or the month's last day where it is shorter. */
function monthsBefore(at: Date, months: number) {
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() - months]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const earlier = new Date(at)
  earlier.setUTCFullYear(year, month, Math.min(at.getUTCDate(), lastDay))
  return earlier
}
