import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'

/** What sentences call the provider. Only the Web Connector's row and QuickBooks' windows show `applicationName`. */
export function providerName({
  providerName: name,
  applicationName,
}: Pick<QuickBooksDesktop, 'providerName' | 'applicationName'>): string {
  return name ?? applicationName
}
