import * as z from 'zod/mini'
import type { FetchedRecord } from '../../copy/storeRecords'
import { QbxmlError } from './QbxmlError'
import type { QbxmlFields } from './QbxmlFields'
import { readQbxml } from './readQbxml'

/** The answer of QuickBooks to one query. */
export interface QueryAnswer {
  requestId: string | undefined
  statusCode: number
  isError: boolean
  statusMessage: string
  records: FetchedRecord[]
  iteratorId: string | null
  /** How many records are still to come; null without an iterator. */
  remaining: number | null
}

const count = z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))

const attributesSchema = z.object({
  requestID: z.optional(z.string()),
  statusCode: count,
  statusSeverity: z.optional(z.string()),
  statusMessage: z.optional(z.string()),
  iteratorID: z.optional(z.string()),
  iteratorRemainingCount: z.optional(count),
})

// QuickBooks' own are at most 36 characters.
const recordId = z.optional(z.string().check(z.minLength(1), z.maxLength(200)))

const identitySchema = z.object({
  ListID: recordId,
  TxnID: recordId,
  TimeModified: z.optional(z.string()),
})

/**
 * Reads the answer to one query.
 *
 * @param answerName - What must have been answered, such as `CustomerQueryRs`.
 * @throws {@link QbxmlError} when it can't be read, answers something else, or has a record without an identity.
 */
export async function readQueryAnswer(text: string, answerName: string): Promise<QueryAnswer> {
  const answers = await readQbxml(text, fetchedRecord)
  const [answer, ...others] = answers
  if (answer === undefined || others.length > 0) throw new QbxmlError('QuickBooks gave another number of answers.')
  if (answer.name !== answerName) throw new QbxmlError(`QuickBooks answered something else than ${answerName}.`)
  const attributes = z.safeParse(attributesSchema, answer.attributes)
  if (!attributes.success) throw new QbxmlError('The answer of QuickBooks tells no status.')
  const { requestID, statusCode, statusSeverity, statusMessage, iteratorID, iteratorRemainingCount } = attributes.data
  return {
    requestId: requestID,
    statusCode,
    // QuickBooks SDK: 0 to 499 inform, 500 to 999 warn, the rest are errors.
    isError: statusSeverity === 'Error' || statusCode >= 1000,
    statusMessage: statusMessage ?? '',
    records: answer.items,
    iteratorId: iteratorID ?? null,
    remaining: iteratorRemainingCount ?? null,
  }
}

function fetchedRecord(element: string, fields: QbxmlFields): FetchedRecord {
  const identity = z.safeParse(identitySchema, fields).data
  const recordId = element === 'CompanyRet' ? 'company' : (identity?.ListID ?? identity?.TxnID)
  if (recordId === undefined) throw new QbxmlError('A record of QuickBooks has no identity.')
  // ItemQuery answers several kinds of items; only the element tells which.
  const kind = /^Item(\w+)Ret$/.exec(element)?.[1]
  return {
    recordId,
    modifiedAt: utc(identity?.TimeModified),
    body: JSON.stringify(kind === undefined ? fields : { ItemType: kind, ...fields }),
  }
}

function utc(time: string | undefined) {
  const ms = time === undefined ? Number.NaN : Date.parse(time)
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}
