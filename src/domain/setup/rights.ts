import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isHosted } from './hosting'

/** True where syncs can run only while QuickBooks is closed: an administrator installed the Web Connector for someone who is none. */
export function syncsOnlyWhileClosed({
  isAdministrator,
  hosting,
}: Pick<QuickBooksDesktop, 'isAdministrator' | 'hosting'>): boolean {
  return isAdministrator === false && !isHosted(hosting)
}
