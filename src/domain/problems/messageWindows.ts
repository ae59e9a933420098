import type { ProblemStepId } from './problemGuides'
import { problemGuide } from './problemGuides'
import type { HelpPlace } from './observations'

/** A picture of the step in which the configuration file is added, where the customer goes on. */
export type ResumePoint = 'open' | 'allow' | 'listed'

interface MessageWindowRule {
  /** The code in the window; null: it has none. */
  code: `QBWC${number}` | null
  steps: readonly ProblemStepId[]
  /** Where adding the file goes on afterwards; null: nowhere in particular, or the page knows by itself. */
  resumesAt: ResumePoint | null
}

const newFile = ['remove_old_row', 'make_new_configuration'] as const

/** What only the QuickBooks computer shows, most usual first while the configuration file is added, and what to do about it. */
const messageWindows = {
  quickbooks_closed: { code: 'QBWC1007', steps: ['open_company', 'choose_retry'], resumesAt: 'allow' },
  access_refused: { code: 'QBWC1039', steps: ['open_file_again', 'choose_yes_always'], resumesAt: 'open' },
  quickbooks_waits: { code: 'QBWC1007', steps: ['close_dialog', 'choose_retry'], resumesAt: 'allow' },
  registered_before: { code: 'QBWC1039', steps: newFile, resumesAt: null },
  authorize_cancelled: { code: null, steps: ['open_file_again', 'choose_ok'], resumesAt: 'open' },
  quickbooks_unreachable: {
    code: 'QBWC1022',
    steps: ['open_company', 'close_dialog', 'open_file_again'],
    resumesAt: 'open',
  },
  not_admin: {
    code: 'QBWC1039',
    steps: ['sign_in_as_admin', 'open_file_again', 'choose_yes_always'],
    resumesAt: 'open',
  },
  multi_user: {
    code: 'QBWC1039',
    steps: ['switch_to_single_user', 'open_file_again', 'choose_yes_always'],
    resumesAt: 'open',
  },
  company_in_use: { code: null, steps: ['sign_out_elsewhere', 'open_company', 'open_file_again'], resumesAt: 'open' },
  no_program: { code: null, steps: ['add_application'], resumesAt: 'open' },
  earlier_file: { code: 'QBWC1003', steps: ['open_file_again'], resumesAt: 'open' },
  server_unverified: { code: 'QBWC1048', steps: ['check_clock', 'open_file_again'], resumesAt: 'open' },
  file_id_taken: { code: 'QBWC1026', steps: newFile, resumesAt: null },
  sync_unreachable: { code: 'QBWC1013', steps: ['open_company', 'close_dialog', 'update_selected'], resumesAt: null },
  password_refused: {
    code: 'QBWC1040',
    steps: problemGuide({ code: 'wrong_password' }, null).steps,
    resumesAt: null,
  },
} satisfies Record<string, MessageWindowRule>

/** A window that only the QuickBooks computer shows. */
export type MessageWindowId = keyof typeof messageWindows

const ids = Object.keys(messageWindows) as MessageWindowId[]

/** What is seen once there is a row to sign in with. */
const ofSyncs = new Set<MessageWindowId>(['password_refused', 'sync_unreachable'])

/** The windows that may be seen in a place, most usual first. */
export function messageWindowsAt(place: HelpPlace): readonly MessageWindowId[] {
  if (place === 'configuration_file') return ids
  return [...ids.filter((id) => ofSyncs.has(id)).toReversed(), ...ids.filter((id) => !ofSyncs.has(id))]
}

/** What to do about a window, and where adding the file goes on afterwards. */
export function messageWindowGuide(id: MessageWindowId, place: HelpPlace): MessageWindowRule {
  // Before the file is added there is no password: a row of an earlier file asks for one.
  if (id === 'password_refused' && place === 'configuration_file') {
    return { ...messageWindows[id], steps: ['remove_old_row', 'open_file_again'], resumesAt: 'open' }
  }
  return messageWindows[id]
}
