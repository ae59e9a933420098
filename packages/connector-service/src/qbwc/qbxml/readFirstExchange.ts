import * as z from 'zod/mini'
import { QbxmlError } from './QbxmlError'
import type { QbxmlFields } from './QbxmlFields'
import { readQbxml } from './readQbxml'

/** What the Web Connector tells of QuickBooks and the company file at the start of a session. The rest is personal and not kept. */
export interface FirstExchange {
  product: string | null
  /** The qbXML version to write, or undefined when QuickBooks names none that we know. */
  qbxmlVersion: string | undefined
  companyName: string
  extensions: readonly Extension[]
  /** How many characters were taken out that XML forbids. */
  charactersRemoved: number
}

interface Extension {
  OwnerID: string
  DataExtName: string
  DataExtValue?: string | undefined
}

const name = z.optional(z.string().check(z.maxLength(500)))

const hostSchema = z.object({
  ProductName: name,
  SupportedQBXMLVersion: z.optional(z.array(z.string())),
})

const companySchema = z.object({
  CompanyName: name,
  DataExtRet: z.optional(
    z.array(z.object({ OwnerID: z.string(), DataExtName: z.string(), DataExtValue: z.optional(z.string()) })),
  ),
})

/**
 * Reads the answers to HostQuery, CompanyQuery and PreferencesQuery that come with the first sendRequestXML of a session.
 *
 * @throws {@link QbxmlError} when they can't be read.
 */
export async function readFirstExchange(text: string): Promise<FirstExchange> {
  const { answers, charactersRemoved } = await readQbxml(text, (element, fields) => ({ element, fields }))
  const found = new Map(answers.flatMap(({ items }) => items.map(({ element, fields }) => [element, fields] as const)))
  const host = parsed(hostSchema, found.get('HostRet'))
  const company = parsed(companySchema, found.get('CompanyRet'))
  return {
    product: host?.ProductName ?? null,
    qbxmlVersion: chosenVersion(host?.SupportedQBXMLVersion ?? []),
    companyName: company?.CompanyName ?? '',
    extensions: company?.DataExtRet ?? [],
    charactersRemoved,
  }
}

/** Windows' own are at most 63 characters. */
const longestComputerName = 255

/**
 * What the Web Connector has written into the company file for us.
 *
 * @param ownerId - Ours; another application's extensions are no business of ours.
 */
export function stampOf({ extensions }: FirstExchange, ownerId: string) {
  const value = (name: string) =>
    extensions.find(({ OwnerID, DataExtName }) => DataExtName === name && sameGuid(OwnerID, ownerId))?.DataExtValue
  // AppLock is LOCKED:MACHINE:ticks, written anew as each update begins.
  const [, computerName, ticks] = /^LOCKED:(.+):(\d{1,19})$/.exec(value('AppLock') ?? '') ?? []
  return {
    fileId: value('FileID') || null,
    computerName: computerName?.slice(0, longestComputerName) ?? null,
    computerTime: ticks === undefined ? null : timeOfTicks(BigInt(ticks)),
  }
}

const ticksAt1970 = 621_355_968_000_000_000n
const ticksOfMs = 10_000n

/** .NET's ticks, a tenth of a microsecond each since the year 1, as if they were UTC: whether they are isn't told. */
function timeOfTicks(ticks: bigint) {
  const date = new Date(Number((ticks - ticksAt1970) / ticksOfMs))
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** Whether two GUIDs are the same, whatever the case and with or without braces. */
export function sameGuid(one: string, other: string) {
  return bareGuid(one) === bareGuid(other)
}

function bareGuid(guid: string) {
  return guid
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase()
}

function parsed<T>(schema: z.core.$ZodType<T>, fields: QbxmlFields | undefined): T | undefined {
  if (fields === undefined) return undefined
  const result = z.safeParse(schema, fields)
  if (!result.success) throw new QbxmlError('The answer of QuickBooks about itself has an unknown shape.')
  return result.data
}

const newestThatWeWrite = 13

/**
 * The qbXML version to write: the newest that both sides know, at most 13.0.
 *
 * @param supported - The SupportedQBXMLVersion values of the computer, such as `13.0`; those of other editions (`CA3.0`) don't count.
 * @returns such as `13.0`, or undefined when none of them is known.
 */
function chosenVersion(supported: readonly string[]): string | undefined {
  const versions = supported
    .filter((version) => /^\d{1,2}\.\d$/.test(version))
    .map(Number)
    .filter((version) => version >= 1 && version <= newestThatWeWrite)
  return versions.length === 0 ? undefined : Math.max(...versions).toFixed(1)
}
