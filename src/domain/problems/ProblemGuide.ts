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
  | 'correct_record'
  | 'view_log'
  | 'send_message'
  | 'wake_computer'
  | 'start_connector'
  | 'tick_auto_run'

/** What to do about a problem: who, in which order, and whether someone else must be asked. */
export interface ProblemGuide {
  actor: ProblemActor
  steps: readonly ProblemStepId[]
  /** Null where the customer needs nobody's help. */
  messageFor: MessageRecipient | null
}
