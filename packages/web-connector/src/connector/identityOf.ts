import type { IntegratedApplicationIdentity } from '../quickbooks/QuickBooksSession'
import type { QwcFile } from '../qwc/QwcFile'

/** As what the application presents itself to QuickBooks. A second one of the same name is listed under its own. */
export function identityOf(file: QwcFile, key: string): IntegratedApplicationIdentity {
  return {
    appName: key === file.appUniqueName ? file.appName : key,
    description: file.appDescription,
    isReadOnly: file.isReadOnly,
    authFlags: file.authFlags,
  }
}
