import { isIP } from 'node:net'
import type { QwcFile } from './QwcFile'
import { QwcRefusal } from './QwcRefusal'

/**
 * The rules for a file's addresses (QBWC Programmer's Guide, chapter 4 and appendix A).
 * @throws QwcRefusal 1001 and 1002 for IP addresses, 1010 when not https and not localhost, 1000 for unlike hosts.
 */
export function checkUrls(file: Pick<QwcFile, 'appUrl' | 'appSupport' | 'certUrl'>): void {
  const app = readUrl(file.appUrl, 'AppURL')
  const support = readUrl(file.appSupport, 'AppSupport')
  if (file.certUrl !== null) readUrl(file.certUrl, 'CertURL')
  if (isAddress(app)) throw new QwcRefusal('QBWC1001', 'The application URL may not be an IP address. Use a host name.')
  if (isAddress(support)) {
    throw new QwcRefusal('QBWC1002', 'The application support URL may not be an IP address. Use a host name.')
  }
  const isLocal = app.hostname.toLowerCase() === 'localhost'
  if (app.protocol !== 'https:' && !isLocal) {
    const text = 'Only SSL (https) based applications are allowed. QBWC1051: The new application was not added.'
    throw new QwcRefusal('QBWC1010', text)
  }
  if (!isLocal && app.hostname.toLowerCase() !== support.hostname.toLowerCase()) {
    throw new QwcRefusal('QBWC1000', 'The domains of the application URL and of its support URL must be the same.')
  }
}

function readUrl(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  throw new QwcRefusal('QBWC1039', `There was a problem adding the application. <${name}> is not an http(s) address.`)
}

function isAddress(url: URL): boolean {
  return isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0
}
