import type { QuickBooksDesktop } from 'connections-sdk/contract'
import type { Generated } from 'kysely'
import type {
  DataTypesTable,
  RecordChangesTable,
  RecordsTable,
  SyncSettingsTable,
  UnreadableRecordsTable,
} from './copyTables'

// Times are ISO 8601 UTC text and JSON is text in every table: both read and sort alike on SQLite and PostgreSQL.

export interface Database {
  companies: CompaniesTable
  connections: ConnectionsTable
  desktop_connections: DesktopConnectionsTable
  pauses: PausesTable
  timeline: TimelineTable
  pulls: PullsTable
  data_types: DataTypesTable
  records: RecordsTable
  record_changes: RecordChangesTable
  unreadable_records: UnreadableRecordsTable
  sync_settings: SyncSettingsTable
  sessions: SessionsTable
  password_failures: PasswordFailuresTable
  handoffs: HandoffsTable
  idempotent_answers: IdempotentAnswersTable
  settings: SettingsTable
}

export interface CompaniesTable {
  id: string
  name: string
  created_at: string
  /** What its company file may be called in QuickBooks, as a JSON list; null: anything. */
  expected_company_names: string | null
  /** The host's own name for it, unique; null: it has given none. */
  external_id: string | null
}

export interface ConnectionsTable {
  id: string
  company_id: string
  platform_key: string
  status: string
  created_at: string
  last_sync_at: string | null
}

export interface DesktopConnectionsTable {
  connection_id: string
  /** Grows with every change a client could see; the ETag. */
  revision: Generated<number>
  application_name: string
  /** A service of a later version may have written a kind that this one doesn't know. */
  hosting: QuickBooksDesktop['hosting']
  /** 1: the customer is an administrator of the QuickBooks computer; 0: isn't; null: nobody has said. */
  is_administrator: number | null
  sync_mode: string
  user_name: string
  password_hash: string | null
  owner_id: string
  file_id: string
  generation: Generated<number>
  /** What the AppSupport address bears instead of an id. */
  support_reference: string
  requirements_confirmed_at: string | null
  connector_downloaded_at: string | null
  connector_installed_at: string | null
  configuration_downloaded_at: string | null
  configuration_opened_at: string | null
  configuration_added_at: string | null
  password_issued_at: string | null
  first_contact_at: string | null
  signed_in_at: string | null
  company_confirmed_at: string | null
  company_linked_at: string | null
  schedule_chosen_at: string | null
  first_sync_started_at: string | null
  first_sync_completed_at: string | null
  auto_run_seen_at: string | null
  /** When the Web Connector's last run began, and the one before it. */
  last_run_at: string | null
  previous_run_at: string | null
  company_name: string | null
  company_path: string | null
  computer_name: string | null
  /** The company that was open in QuickBooks when the customer was asked; all that is known of it. */
  candidate_name: string | null
  candidate_path: string | null
  candidate_computer_name: string | null
  candidate_seen_at: string | null
  /** Why the registration was made anew. */
  replacement_reason: string | null
  last_contact_at: string | null
  web_connector_version: string | null
  quickbooks_product: string | null
  qbxml_version: string | null
  problem_code: string | null
  problem_observed_at: string | null
  problem_web_connector_code: string | null
  problem_hresult: string | null
  problem_detail: string | null
  /** A Schedule as JSON. */
  sync_schedule: string | null
  /** The cursor of the last change of a record; grows by one with each, under this row's lock. */
  change_cursor: Generated<number>
  /** QuickBooks' own time of the latest deletion that it told of. */
  deleted_until: string | null
  /** 1: something was read since the copy was last compared with the file's deletions and counts. */
  check_due: Generated<number>
  /** When it was last compared, by our clock. */
  checked_at: string | null
  /** The QuickBooks computer's clock at the last session, and by how many seconds it was then ahead of ours, at most since everything was read. */
  computer_time: string | null
  computer_ahead_seconds: number | null
  /** Further paths at which the customer has confirmed the company file, as a JSON list. */
  confirmed_paths: string | null
}

export interface PausesTable {
  id: string
  connection_id: string
  starts_at: string
  ends_at: string
}

export interface TimelineTable {
  /** Sorts by time: a UUIDv7-like text. */
  id: string
  connection_id: string
  at: string
  kind: string
  by_whom: string
  detail: string | null
  /** Of the pause that it tells of. */
  starts_at: string | null
  ends_at: string | null
}

/** One fetch of one data type: the queue, its progress and its history. */
export interface PullsTable {
  id: string
  connection_id: string
  data_type: string
  /** Order of work within a connection. */
  position: number
  status: string
  requested_at: string
  /** customer or service: what a customer asks for now doesn't wait for the window. */
  requested_by: Generated<string>
  started_at: string | null
  completed_at: string | null
  /** Only records changed since are asked for; null asks for all. */
  modified_since: string | null
  iterator_id: string | null
  /** The ticket hash of the session that the iterator lives in: iterators die with their session. */
  session_id: string | null
  received: Generated<number>
  remaining: number | null
  error_message: string | null
  /** Transactions are read from this day on, `YYYY-MM-DD`; null: from the beginning. */
  since_date: string | null
  /** Only these records are asked for, as a JSON list of their ids; null: any. */
  record_ids: string | null
  /** Grows each time the pull begins at its beginning; records bear the one that saw them last. */
  generation: Generated<number>
  /** Which of the data type's queries it is at, from 0. */
  query_index: Generated<number>
  /** QuickBooks' own latest time of a record that this attempt brought. */
  latest_modified_at: string | null
  /** The QuickBooks computer's clock, or ours where it isn't known, when the attempt began: nothing later can be held for certain. */
  as_of: string | null
  /** How often QuickBooks refused for the moment, in a row. */
  passing_refusals: Generated<number>
  /** How many records couldn't be read. */
  unreadable: Generated<number>
  /** How many characters that XML forbids were taken out. */
  characters_removed: Generated<number>
}

/** The open session of a connection, one at most; deleted when it closes. */
export interface SessionsTable {
  /** SHA-256 of the ticket. */
  id: string
  connection_id: string
  /** waitForSendRequest, waitForResponse, waitForClose. */
  state: string
  /** Grows with every call, so that two answers to one session can't both be taken. */
  turn: Generated<number>
  opened_at: string
  last_call_at: string
  expires_at: string
  /** The process that answered the last call. */
  heard_by: string
  /** When that process was found gone without a call since; null: it wasn't. */
  interrupted_at: string | null
  company_checked: Generated<number>
  /** The QuickBooks computer's clock when the session began; null where it isn't known. */
  computer_time: string | null
  /** What the Web Connector carries out now: pull, check, greeting; null: nothing. */
  asked: string | null
  connection_errors: Generated<number>
  last_error: string | null
  stopping_since: string | null
  /** Until when the session waits for the customer to confirm the company. */
  company_asked_until: string | null
  /** SHA-256 of the answer last taken in and what was said to it, so that the same answer sent twice hears the same. */
  last_response_hash: string | null
  last_answer: number | null
  /** Why QuickBooks could not be reached at the first try, as JSON. */
  first_refusal: string | null
}

/** Each wrong password once, however often it came: a Web Connector repeats the one it has. */
export interface PasswordFailuresTable {
  user_name: string
  /** HMAC-SHA-256 of user name and password, keyed with the signing secret: tells two apart, and can't be guessed at without it. */
  password_key: string
  at: string
}

export interface HandoffsTable {
  /** SHA-256 of the code. */
  code_hash: string
  /** Names it in paths and tokens; no secret. */
  id: string
  connection_id: string
  created_at: string
  /** Until when the link can be opened; once it was, until when its opener may go on. */
  expires_at: string
  opened_at: string | null
  /** What the browser that opened it runs on; null where that isn't known. */
  opened_on: string | null
  revoked_at: string | null
}

export interface IdempotentAnswersTable {
  /** SHA-256 of scope and key. */
  key_hash: string
  body_hash: string
  status_code: number
  /** Encrypted with a key derived from the caller's own, since an answer may hold a password. */
  answer: string
  created_at: string
  /** Of which company the answer tells, or null: with the company it is erased. */
  company_id: string | null
}

export interface SettingsTable {
  name: string
  value: string
}
