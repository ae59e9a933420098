import type { CertificateChoice } from '../../../computer/Question'

/** The four answers of QuickBooks' certificate window, as they stand there. */
export const accessLabels: Record<CertificateChoice, string> = {
  no: 'No',
  prompt: 'Yes, prompt each time',
  whenever_open: 'Yes, whenever this QuickBooks company file is open',
  always: 'Yes, always; allow access even if QuickBooks is not running',
}
