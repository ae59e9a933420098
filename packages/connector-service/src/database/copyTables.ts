import type { Generated } from 'kysely'

// The copy of the customer's records and what is to be read of them; see tables.ts.

/** What is held of one data type of a connection, and how it is asked for. */
export interface DataTypesTable {
  connection_id: string
  data_type: string
  /** QuickBooks' own latest TimeModified up to which all is held; null: nothing was read whole yet. */
  modified_until: string | null
  /** From which day on transactions were read when everything was, `YYYY-MM-DD`; null: from the beginning. */
  since_date: string | null
  /** Counts the attempts to read it; see records.seen_generation. */
  generation: Generated<number>
  /** How many records are asked for at once; null: as many as usual. */
  page_size: number | null
  /** By how many records QuickBooks' count differs from ours for good: it was so after everything had been read, twice. */
  count_difference: Generated<number>
  /** By how many it differed after everything had last been read, where that wasn't accepted yet. */
  count_difference_seen: number | null
  /** Live records, as of the last change. */
  record_count: Generated<number>
  last_pull_id: string | null
  last_success_id: string | null
  last_success_at: string | null
  /** When the last pull that has ended was asked for, whatever came of it, unless it was for certain records or cancelled. */
  last_ended_request_at: string | null
}

export interface RecordsTable {
  connection_id: string
  data_type: string
  record_id: string
  /** QuickBooks' own TimeModified. */
  modified_at: string | null
  /** A transaction's own date, `YYYY-MM-DD`; null for what has none, and for what an earlier version read. */
  txn_date: string | null
  /** The record's fields as JSON. */
  body: string
  /** When the copy last changed, by our clock. */
  changed_at: string
  /** 1: no longer in QuickBooks; its last known fields are kept. */
  is_deleted: Generated<number>
  /** QuickBooks' own time of the deletion, where it told one. */
  deleted_at: string | null
  /** The attempt that saw it last: what a whole reading didn't see is deleted. */
  seen_generation: Generated<number>
}

/** Every change of a record, in order, for whoever follows them. Superseded ones go after a while; the latest of each record stays. */
export interface RecordChangesTable {
  connection_id: string
  cursor: number
  at: string
  data_type: string
  record_id: string
  /** created, modified, deleted. */
  change: string
}

/** Records that QuickBooks answered and that couldn't be read, as they came. */
export interface UnreadableRecordsTable {
  id: string
  connection_id: string
  data_type: string
  at: string
  reason: string
  /** Its ListID or TxnID, where that could be told. */
  record_id: string | null
  /** What stood there, a customer's data. */
  text: string
}

/** What is read of a data type and how often, of a company or by default. */
export interface SyncSettingsTable {
  /** A company's id, or `profile` for what holds where a company has none of its own. */
  owner: string
  data_type: string
  fetch_on_first_link: number
  /** Hours between syncs; 0: never again by itself. */
  sync_every_hours: number
  sync_order: number
  /** From when transactions are read: a time, or days or months before the first link; null: from the beginning. */
  sync_from: string | null
  sync_from_days: number | null
  sync_from_months: number | null
  is_locked: number
}
