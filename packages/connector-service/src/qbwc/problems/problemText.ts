import type { ProblemCode } from 'connections-sdk/contract'

const texts: Record<ProblemCode, string> = {
  wrong_password: 'The password is not right. Get a new one where you set up this connection, and type it here.',
  wrong_company_file:
    'Another company file is open in QuickBooks. Nothing was read from it. Open the company file that you connected, then click Update Selected.',
  no_company_file_open: 'No company file is open. Open your company file in QuickBooks, then click Update Selected.',
  company_file_in_use:
    'Somebody else is using the company file. Ask them to close it, or switch QuickBooks to multi-user mode, then click Update Selected.',
  single_user_mode:
    'The company file is open in another mode. Switch QuickBooks to the mode that you connected in (File menu), then click Update Selected.',
  dialog_open: 'A window in QuickBooks waits for an answer. Close it, then click Update Selected.',
  access_not_granted:
    'QuickBooks does not let this application in. Open the company file as the administrator, allow access under Edit > Preferences > Integrated Applications, then click Update Selected.',
  quickbooks_not_found:
    'QuickBooks was not found on this computer. Install or repair QuickBooks, then click Update Selected.',
  could_not_start_quickbooks:
    'QuickBooks could not be started. Open QuickBooks with your company file, then click Update Selected.',
  connector_outdated: 'This Web Connector is too old. Install the current version, then click Update Selected.',
  duplicate_registration:
    'This company file is registered already. Get a new configuration file where you set up this connection.',
  data_rejected: 'QuickBooks could not answer one of our questions. We go on with the rest at the next update.',
  connector_silent: 'We have not heard from this Web Connector for a while.',
  other: 'QuickBooks reported a problem. Open QuickBooks with your company file, then click Update Selected.',
}

/** What the Web Connector shows of a problem: what happened and what to do, for the person before the screen. */
export function problemText(code: string): string {
  return texts[isKnown(code) ? code : 'other']
}

function isKnown(code: string): code is ProblemCode {
  return Object.hasOwn(texts, code)
}
