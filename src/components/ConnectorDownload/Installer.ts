import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'

/** The installer that the service offers. */
export type Installer = NonNullable<QuickBooksDesktop['connector']>
