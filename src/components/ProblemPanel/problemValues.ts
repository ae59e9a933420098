import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import type { ProblemValues } from '../../messages/ProblemValues'

/** What sentences about this connection's problem may name. */
export function problemValues(desktop: QuickBooksDesktop): ProblemValues {
  const { applicationName, companyFile } = desktop
  return {
    providerName: providerName(desktop),
    applicationName,
    companyName: companyFile?.companyName ?? null,
    path: companyFile?.path ?? null,
    computerName: companyFile?.computerName ?? null,
  }
}
