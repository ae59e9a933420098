import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { ProblemValues } from '../../messages/ProblemValues'

/** What sentences about this connection's problem may name. */
export function problemValues({ applicationName, companyFile }: QuickBooksDesktop): ProblemValues {
  return {
    applicationName,
    companyName: companyFile?.companyName ?? null,
    path: companyFile?.path ?? null,
    computerName: companyFile?.computerName ?? null,
  }
}
