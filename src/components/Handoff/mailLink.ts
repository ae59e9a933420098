/** A link that opens a new e-mail. Only `mailto:` needs `%20` for a space, so `URLSearchParams` won't do. */
export function mailLink(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
