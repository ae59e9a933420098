const longest = 300

/** What is taken out, and what stands there instead; in this order. */
const secrets: readonly (readonly [pattern: RegExp, shown: string])[] = [
  [/<\?xml[^]*|<QBXML[^]*/gi, '…'],
  [/\b(userName|strUserName|password|strPassword|wcTicket|ticket)\s*=\s*(?:"[^"]*"?|'[^']*'?|<[^>]*>?|\S+)/gi, '$1=…'],
  [/(\bhttps?:\/\/)[^\s/@]{1,200}@/gi, '$1'],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*/g, '…'],
  [/\{?\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b\}?/gi, '…'],
  // Of a web address, what follows its path; of a file's place, all but the file's name.
  [/(\bhttps?:\/\/[^\s"'<>?#]+)[?#][^\s"'<>]*/gi, '$1'],
  [/(?:\b[a-z]:|\\)[\\/](?:[^\\/:*?"<>|\r\n]{1,100}[\\/])*/gi, ''],
  [/[\w+/=-]{32,}/g, '…'],
]

/** A text of the log without passwords, tickets, names of users, folders or e-mail addresses, cut to a few lines. */
export function redacted(text: string, userName: string | null = null): string {
  const short = text.slice(0, 4 * longest)
  const named = userName ? short.replaceAll(userName, '…') : short
  const safe = secrets.reduce((shown, [pattern, instead]) => shown.replace(pattern, instead), named)
  const plain = safe.replaceAll(/\s+/g, ' ').trim()
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain
}
