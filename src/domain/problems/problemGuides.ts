import type { Problem, ProblemCode } from '../../api/schemas/problem'
import { syncsOnce } from '../connection/syncsOnce'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isHosted } from '../setup/hosting'

interface ProblemGuideEntry {
  guide: ProblemGuide
  /** What differs for one of QuickBooks' error numbers, in capitals. */
  byHresult?: Partial<Record<string, Partial<ProblemGuide>>>
  /** What differs before the company is linked, when the configuration file may have been opened with another one open. */
  beforeLink?: Partial<ProblemGuide>
  /** What differs where a hosting company runs the computer. */
  whenHosted?: Partial<ProblemGuide>
}

const askTheHost = { actor: 'hosting_provider', messageFor: 'hosting_provider' } as const

/** Every problem and what to do about it. */
const problemGuides: Record<ProblemCode, ProblemGuideEntry> = {
  wrong_password: {
    guide: customer(['make_new_password', 'paste_password', 'save_password', 'update_selected']),
  },
  wrong_company_file: {
    guide: customer(['close_company', 'open_company', 'update_selected']),
    beforeLink: { steps: ['close_company', 'open_company', 'update_selected', 'make_new_configuration_if_needed'] },
  },
  no_company_file_open: {
    guide: customer(['open_company', 'update_selected']),
  },
  company_file_in_use: {
    guide: {
      ...customer(['sign_out_elsewhere', 'switch_to_multi_user', 'update_selected']),
      messageFor: 'administrator',
    },
  },
  single_user_mode: {
    guide: customer(['switch_to_multi_user', 'update_selected']),
    // QuickBooks asks for single-user access here, so the same step would be the wrong way round.
    byHresult: {
      '0X80040422': { steps: ['sign_out_elsewhere', 'switch_to_single_user', 'update_selected'] },
    },
  },
  dialog_open: {
    guide: customer(['close_dialog', 'update_selected']),
  },
  access_not_granted: {
    guide: {
      actor: 'quickbooks_administrator',
      steps: ['sign_in_as_admin', 'open_integrated_applications', 'allow_automatic_login', 'update_selected'],
      messageFor: 'administrator',
    },
    // Never let in before: the application isn't in the list of preferences yet, and QuickBooks will ask.
    byHresult: {
      '0X80040418': { steps: ['sign_in_as_admin', 'update_selected', 'choose_yes_always'] },
    },
  },
  quickbooks_not_found: {
    guide: {
      ...customer(['check_same_computer', 'install_connector_again', 'restart_computer', 'update_selected']),
      messageFor: 'administrator',
    },
    whenHosted: { ...askTheHost, steps: ['send_message', 'update_selected'] },
  },
  could_not_start_quickbooks: {
    guide: {
      ...customer(['open_company', 'use_same_rights', 'update_selected', 'restart_computer']),
      messageFor: 'administrator',
    },
    whenHosted: { messageFor: 'hosting_provider', steps: ['open_company', 'update_selected', 'send_message'] },
  },
  connector_outdated: {
    guide: { ...customer(['update_connector', 'update_selected']), messageFor: 'administrator' },
    whenHosted: { ...askTheHost, steps: ['send_message', 'update_selected'] },
  },
  duplicate_registration: {
    guide: {
      ...customer(['remove_old_row', 'sign_in_as_admin', 'make_new_configuration']),
      messageFor: 'administrator',
    },
    whenHosted: { messageFor: 'hosting_provider' },
  },
  data_rejected: {
    guide: { actor: 'support', steps: ['correct_record', 'update_selected', 'send_message'], messageFor: 'support' },
  },
  connector_silent: {
    guide: {
      ...customer(['wake_computer', 'start_connector', 'tick_auto_run', 'update_selected']),
      messageFor: 'administrator',
    },
    whenHosted: { messageFor: 'hosting_provider', steps: ['start_connector', 'tick_auto_run', 'update_selected'] },
  },
  other: {
    guide: { actor: 'support', steps: ['update_selected', 'view_log', 'send_message'], messageFor: 'support' },
  },
}

function customer(steps: ProblemGuide['steps']): ProblemGuide {
  return { actor: 'customer', steps, messageFor: null }
}

/** Who can do what helps: the customer, the company's QuickBooks Admin, the company that hosts QuickBooks, or the host's own support. */
export type ProblemActor = 'customer' | 'quickbooks_administrator' | 'hosting_provider' | 'support'

/** Whom a ready message is written for, where the customer can't help themselves. */
export type MessageRecipient = 'administrator' | 'hosting_provider' | 'support'

/** One thing to do about a problem. */
export type ProblemStepId =
  | 'make_new_password'
  | 'paste_password'
  | 'save_password'
  | 'update_selected'
  | 'close_company'
  | 'open_company'
  | 'sign_out_elsewhere'
  | 'switch_to_multi_user'
  | 'switch_to_single_user'
  | 'close_dialog'
  | 'sign_in_as_admin'
  | 'choose_yes_always'
  | 'open_integrated_applications'
  | 'allow_automatic_login'
  | 'check_same_computer'
  | 'install_connector_again'
  | 'use_same_rights'
  | 'restart_computer'
  | 'update_connector'
  | 'remove_old_row'
  | 'make_new_configuration'
  | 'make_new_configuration_if_needed'
  | 'correct_record'
  | 'view_log'
  | 'send_message'
  | 'wake_computer'
  | 'start_connector'
  | 'tick_auto_run'
  | 'choose_retry'
  | 'choose_ok'
  | 'open_file_again'
  | 'add_application'
  | 'check_clock'

/** What to do about a problem: who, in which order, and whether someone else must be asked. */
interface ProblemGuide {
  actor: ProblemActor
  steps: readonly ProblemStepId[]
  /** Null where the customer needs nobody's help. */
  messageFor: MessageRecipient | null
}

/** The guide for one problem, by its code, the error QuickBooks gave, whether someone else runs the computer, and whether the company is linked. */
export function problemGuide(
  problem: Pick<Problem, 'code' | 'hresult'>,
  hosting: QuickBooksDesktop['hosting'],
  isLinked = true,
): ProblemGuide {
  const { guide, byHresult, beforeLink, whenHosted } = problemGuides[problem.code]
  const special = problem.hresult ? byHresult?.[problem.hresult.toUpperCase()] : undefined
  return {
    ...guide,
    ...special,
    ...(isLinked ? undefined : beforeLink),
    ...(isHosted(hosting) ? whenHosted : undefined),
  }
}

/** The steps of a guide that concern a connection: where data is read once and no more, nothing needs to start by itself. */
export function stepsInMode<Step>(
  steps: readonly Step[],
  connection: Pick<QuickBooksDesktop, 'syncMode'>,
): readonly Step[] {
  const later: readonly unknown[] = ['tick_auto_run'] satisfies ProblemStepId[]
  return syncsOnce(connection) ? steps.filter((step) => !later.includes(step)) : steps
}
