import * as z from 'zod/mini'
import { quickBooksDataTypes } from './dataTypes'
import { idSchema, timeSchema } from './primitives'

/** What is read of one data type, how often, and from when. At most one of `syncFromUtc`, `syncFromWindow` and `monthsToSync` is there; without any, everything is read. */
export const syncSettingSchema = z.object({
  /** Which data type this is about, such as `invoices`. */
  dataType: z.string(),
  /** Whether it is read in the first sync. */
  fetchOnFirstLink: z.boolean(),
  /** Hours from one sync to the next, which may be parts of one; 0: it isn't read again by itself. */
  syncSchedule: z.number().check(z.minimum(0)),
  /** The place among the data types of a sync: lower numbers are read first. */
  syncOrder: z.int(),
  /** Transactions are read from this time on, ISO 8601 UTC; null or absent where another field says it, or none. */
  syncFromUtc: z.nullish(timeSchema),
  /** Transactions are read from so many days before the first link on; null or absent where another field says it, or none. */
  syncFromWindow: z.nullish(z.int()),
  /** Transactions are read from so many months before the first link on; null or absent where another field says it, or none. */
  monthsToSync: z.nullish(z.int()),
  /** Whether a company's own setting is refused unless it says `overridesDefaults`; null or absent: no. */
  isLocked: z.nullish(z.boolean()),
})

/** What is read of a company, in the order in which it is read. */
export const syncSettingsSchema = z.object({
  /** The company. */
  companyId: idSchema,
  /** One for each data type, the company's own where it has one, else the default. */
  settings: z.array(syncSettingSchema),
  /** Whether the company has a setting of its own. */
  overridesDefaults: z.boolean(),
})

/** What is read where a company has no settings of its own, in the order in which it is read. */
export const profileSyncSettingsSchema = z.object({
  /** One for each data type. */
  settings: z.array(syncSettingSchema),
  /** Whether a setting differs from what the service begins with. */
  overridesDefaults: z.boolean(),
})

const fromFields = ['syncFromUtc', 'syncFromWindow', 'monthsToSync'] as const
const longestHours = 366 * 24

/** What is to be read of one data type. At most one of `syncFromUtc`, `syncFromWindow` and `monthsToSync` may be given. */
export const syncSettingInputSchema = z
  .object({
    /** Which data type this is about: one of those that can be read from QuickBooks Desktop, each once. */
    dataType: z.pipe(z.string(), z.enum(quickBooksDataTypes)),
    /** Whether it is read in the first sync. */
    fetchOnFirstLink: z.boolean(),
    /** Hours from one sync to the next, 0 to 8784, parts of one too; 0: it isn't read again by itself. */
    syncSchedule: z.number().check(z.minimum(0), z.maximum(longestHours)),
    /** The place among the data types of a sync, 0 to 1000: lower numbers are read first. */
    syncOrder: z.int().check(z.minimum(0), z.maximum(1000)),
    /** Transactions are read from this time on, ISO 8601 UTC. Null or absent: another field says it, or everything is read. */
    syncFromUtc: z.nullish(timeSchema),
    /** Transactions are read from so many days before the first link on, 1 to 36,500. Null or absent: another field says it, or everything is read. */
    syncFromWindow: z.nullish(z.int().check(z.minimum(1), z.maximum(36_500))),
    /** Transactions are read from so many months before the first link on, 1 to 1200. Null or absent: another field says it, or everything is read. */
    monthsToSync: z.nullish(z.int().check(z.minimum(1), z.maximum(1200))),
    /** Of a default: whether a company's own setting is refused unless it says `overridesDefaults`. Of a company's own it means nothing. Absent: no. */
    isLocked: z.nullish(z.boolean()),
  })
  .check((context) => {
    const [, second] = fromFields.filter((field) => typeof context.value[field] === 'number' || context.value[field])
    if (second === undefined) return
    const message = `only one of ${fromFields.join(', ')} may be given`
    context.issues.push({ code: 'custom', path: [second], message, input: context.value })
  })

const settingsInputSchema = z
  .array(syncSettingInputSchema)
  .check(z.maxLength(quickBooksDataTypes.length), (context) => {
    const dataTypes = context.value.map(({ dataType }) => dataType)
    const again = dataTypes.findIndex((dataType, index) => dataTypes.indexOf(dataType) < index)
    if (again === -1) return
    context.issues.push({
      code: 'custom',
      path: [again, 'dataType'],
      message: 'must be there once',
      input: context.value,
    })
  })

/** What is to be read of a company. */
export const setSyncSettingsSchema = z.object({
  /** The company's own settings from now on, each data type at most once. One that isn't listed follows the default; an empty list gives up all its own. */
  settings: settingsInputSchema,
  /** True: locked defaults may be overridden, too. Absent: a setting that differs from a locked default is refused. */
  overridesDefaults: z.optional(z.boolean()),
})

/** What is to be read where a company has no settings of its own. */
export const setProfileSyncSettingsSchema = z.object({
  /** The defaults from now on, each data type at most once. One that isn't listed is as the service begins with it. */
  settings: settingsInputSchema,
})

/** What is read of one data type, how often, and from when. */
export type SyncSetting = z.output<typeof syncSettingSchema>
/** What is read of a company, in the order in which it is read. */
export type SyncSettings = z.output<typeof syncSettingsSchema>
/** What is read where a company has no settings of its own. */
export type ProfileSyncSettings = z.output<typeof profileSyncSettingsSchema>
/** What is to be read of one data type. At most one of `syncFromUtc`, `syncFromWindow` and `monthsToSync` may be given. */
export type SyncSettingInput = z.input<typeof syncSettingInputSchema>
/** What is to be read of a company. */
export type SyncSettingsInput = z.input<typeof setSyncSettingsSchema>
/** What is to be read where a company has no settings of its own. */
export type ProfileSyncSettingsInput = z.input<typeof setProfileSyncSettingsSchema>
