/**
 * The windows in which a person must choose before anything goes on, and what can be chosen in each.
 * Labels belong to whoever draws the window; these are the meanings.
 */
export interface QuestionChoices {
  /** The Web Connector's Authorize New Web Service. */
  authorize_web_service: 'ok' | 'cancel'
  /** An application of that name is there already: put the new file in its place, keep both, or stop. */
  replace_or_clone: 'replace' | 'clone' | 'cancel'
  /** QuickBooks' application certificate: who may open the company file, and when. */
  certificate: CertificateChoice
  /** QuickBooks' Access Confirmation, after any certificate answer but `no`. */
  access_confirmation: 'done' | 'go_back'
  /** The Web Connector offers to keep the password that was just typed. */
  save_password: 'yes' | 'no'
  /** The server answered clientVersion with `W:`. */
  version_warning: 'continue' | 'stop'
  /** QuickBooks could not be reached while an application was being added (QBWC1007). */
  connect_retry: 'retry' | 'cancel'
}

/** No; yes, prompt each time; yes, whenever this company file is open; yes, always, even if QuickBooks is not running. */
export type CertificateChoice = 'no' | 'prompt' | 'whenever_open' | 'always'

export type QuestionKind = keyof QuestionChoices

/** What the person sees in the window. All are texts to show, never markup. */
export interface QuestionDetails {
  authorize_web_service: { appName: string; description: string; appUrl: string; supportUrl: string }
  replace_or_clone: { appName: string }
  certificate: { appName: string; description: string; companyName: string; companyFilePath: string }
  access_confirmation: { appName: string; companyName: string; access: CertificateChoice }
  save_password: { appName: string }
  version_warning: { appName: string; message: string }
  connect_retry: { appName: string; hresult: string; message: string }
}

export type QuestionOf<Kind extends QuestionKind> = {
  /** Names this window; an answer to one that is gone is refused. */
  id: string
  kind: Kind
  choices: readonly QuestionChoices[Kind][]
} & QuestionDetails[Kind]

/** The window that waits for an answer; narrow on `kind`. */
export type Question = { [Kind in QuestionKind]: QuestionOf<Kind> }[QuestionKind]

/** Answers given without asking, for tests and the command line. A kind that is missing is asked. Nobody can always go back. */
export type Policy = { [Kind in QuestionKind]?: Exclude<QuestionChoices[Kind], 'go_back'> }

/** A person who reads the guide: yes to everything, access always, and no second try at an unreachable QuickBooks. */
export const agreeToEverything: Required<Policy> = {
  authorize_web_service: 'ok',
  replace_or_clone: 'replace',
  certificate: 'always',
  access_confirmation: 'done',
  save_password: 'yes',
  version_warning: 'continue',
  connect_retry: 'cancel',
}
