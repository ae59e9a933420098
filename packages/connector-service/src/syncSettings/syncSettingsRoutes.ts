import {
  type ProfileSyncSettings,
  setProfileSyncSettingsSchema,
  setSyncSettingsSchema,
  type SyncSetting,
  type SyncSettings,
} from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import type * as z from 'zod/mini'
import { findCompany, lockCompany } from '../companies/findCompany'
import { refusedField } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { companyParams } from '../http/pathParams'
import { withIdempotency } from '../http/withIdempotency'
import type { RouteOptions, ServiceContext } from '../ServiceContext'
import {
  type EffectiveSyncSetting,
  profileOwner,
  type SyncSettingRow,
  syncSettingsOf,
  type SyncSettingsScope,
} from './syncSettingsOf'

type GivenSettings = z.output<typeof setSyncSettingsSchema>['settings']

/** What is read of a company, how often and from when; and what holds where a company has no settings of its own. */
export async function syncSettingsRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get('/companies/:companyId/syncSettings', async (request): Promise<SyncSettings> => {
    const { companyId } = parseInput(companyParams, request.params)
    await findCompany(context, companyId)
    return { companyId, ...(await settingsBody(context, companyId)) }
  })

  app.post('/companies/:companyId/syncSettings', async (request, reply) => {
    const { companyId } = parseInput(companyParams, request.params)
    const { settings, overridesDefaults = false } = parseInput(setSyncSettingsSchema, request.body)
    return withIdempotency(context, request, reply, companyId, async (scope) => {
      await lockCompany(scope, companyId)
      await storeCompanySettings(scope, companyId, settings, overridesDefaults)
      return { statusCode: 204 }
    })
  })

  app.get('/profile/syncSettings', async (): Promise<ProfileSyncSettings> => settingsBody(context, profileOwner))

  app.post('/profile/syncSettings', async (request, reply) => {
    const settings = parseInput(setProfileSyncSettingsSchema, request.body).settings.map(rowOf)
    return withIdempotency(context, request, reply, 'operator', async (scope) => {
      await replaceSettings(scope, profileOwner, settings)
      return { statusCode: 204 }
    })
  })
}

async function settingsBody(scope: SyncSettingsScope, owner: string) {
  const settings = await syncSettingsOf(scope, owner)
  return { settings: settings.map(bodyOf), overridesDefaults: settings.some(({ isOwn }) => isOwn) }
}

function bodyOf({ dataType, fetchOnFirstLink, everyHours, order, from, isLocked }: EffectiveSyncSetting): SyncSetting {
  return {
    dataType,
    fetchOnFirstLink,
    syncSchedule: everyHours,
    syncOrder: order,
    ...(from.utc !== null && { syncFromUtc: from.utc }),
    ...(from.days !== null && { syncFromWindow: from.days }),
    ...(from.months !== null && { monthsToSync: from.months }),
    isLocked,
  }
}

function rowOf(given: GivenSettings[number]): SyncSettingRow {
  return {
    dataType: given.dataType,
    fetchOnFirstLink: given.fetchOnFirstLink,
    everyHours: given.syncSchedule,
    order: given.syncOrder,
    from: {
      utc: given.syncFromUtc ?? null,
      days: given.syncFromWindow ?? null,
      months: given.monthsToSync ?? null,
    },
    isLocked: given.isLocked ?? false,
  }
}

/**
 * Stores a company's own settings. One that says what a locked default says needs no override, and none is stored.
 *
 * @throws HttpError 400 for one that differs from a locked default
 */
async function storeCompanySettings(
  scope: ServiceContext,
  companyId: string,
  given: GivenSettings,
  overridesDefaults: boolean,
) {
  const defaults = new Map((await syncSettingsOf(scope, profileOwner)).map((one) => [one.dataType, one]))
  const isAsLocked = (row: SyncSettingRow) => {
    const byDefault = defaults.get(row.dataType)
    return byDefault?.isLocked === true && comparable(byDefault) === comparable(row)
  }
  const rows = given.map(rowOf)
  const refused = rows.findIndex((row) => defaults.get(row.dataType)?.isLocked === true && !isAsLocked(row))
  if (refused !== -1 && !overridesDefaults) {
    throw refusedField(`settings.${refused}`, 'is locked by the defaults: overridesDefaults overrides it')
  }
  await replaceSettings(
    scope,
    companyId,
    rows.filter((row) => !isAsLocked(row)),
  )
}

function comparable({ dataType, fetchOnFirstLink, everyHours, order, from }: SyncSettingRow) {
  return JSON.stringify([dataType, fetchOnFirstLink, everyHours, order, from.utc, from.days, from.months])
}

async function replaceSettings({ db }: ServiceContext, owner: string, settings: readonly SyncSettingRow[]) {
  // Of two at once the second waits for the first.
  await db
    .insertInto('settings')
    .values({ name: 'sync_settings', value: '' })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: '' }))
    .execute()
  await db.deleteFrom('sync_settings').where('owner', '=', owner).execute()
  if (settings.length === 0) return
  await db
    .insertInto('sync_settings')
    .values(
      settings.map(({ dataType, fetchOnFirstLink, everyHours, order, from, isLocked }) => ({
        owner,
        data_type: dataType,
        fetch_on_first_link: Number(fetchOnFirstLink),
        sync_every_hours: everyHours,
        sync_order: order,
        sync_from: from.utc,
        sync_from_days: from.days,
        sync_from_months: from.months,
        is_locked: Number(isLocked),
      })),
    )
    .execute()
}
