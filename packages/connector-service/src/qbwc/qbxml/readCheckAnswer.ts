import * as z from 'zod/mini'
import { QbxmlError } from './QbxmlError'
import { readQbxml } from './readQbxml'
import { statusOf, utc } from './readQueryAnswer'

/** What QuickBooks says of deletions and counts. */
export interface CheckAnswer {
  requestId: string | undefined
  /** False where it would not tell of them. */
  knowsDeletions: boolean
  deleted: { /** ListDelType or TxnDelType. */ type: string; id: string; deletedAt: string | null }[]
  /** How many records it has, of the data types that it told all about. */
  counts: ReadonlyMap<string, number>
}

const deletedSchema = z.object({
  ListDelType: z.optional(z.string()),
  TxnDelType: z.optional(z.string()),
  ListID: z.optional(z.string()),
  TxnID: z.optional(z.string()),
  TimeDeleted: z.optional(z.string()),
})

/**
 * Reads the answers to {@link checkRequest}.
 *
 * @throws {@link QbxmlError} when they can't be read, or answer something else.
 */
export async function readCheckAnswer(text: string): Promise<CheckAnswer> {
  const { answers } = await readQbxml(text, (_element, fields) =>
    deletedRecord(z.safeParse(deletedSchema, fields).data),
  )
  const deleted: CheckAnswer['deleted'] = []
  const counts = new Map<string, number | undefined>()
  let knowsDeletions = true
  let requestId: string | undefined
  for (const { name, attributes, items } of answers) {
    const status = statusOf(attributes)
    const [turn, about] = (status.requestId ?? '').split('-')
    requestId ??= turn
    if (about === undefined) throw new QbxmlError('QuickBooks answered something else.')
    if (/^(?:List|Txn)DeletedQueryRs$/.test(name)) {
      if (status.isError) knowsDeletions = false
      deleted.push(...items.filter((item) => item !== undefined))
    } else {
      const before = counts.has(about) ? counts.get(about) : 0
      // 1: nothing matches. Of several queries of a data type, one that isn't answered leaves its number unknown.
      const count = status.isError ? undefined : (status.count ?? (status.statusCode === 1 ? 0 : undefined))
      counts.set(about, count === undefined || before === undefined ? undefined : before + count)
    }
  }
  if (answers.length === 0) throw new QbxmlError('QuickBooks gave no answer.')
  const known = [...counts].filter((entry): entry is [string, number] => entry[1] !== undefined)
  return { requestId, knowsDeletions, deleted, counts: new Map(known) }
}

function deletedRecord(fields: z.output<typeof deletedSchema> | undefined) {
  const type = fields?.ListDelType ?? fields?.TxnDelType
  const id = fields?.ListID ?? fields?.TxnID
  return type === undefined || id === undefined ? undefined : { type, id, deletedAt: utc(fields?.TimeDeleted) }
}
