import type { LogRecord } from './LogRecord'

const longestName = 200
const naming = [
  /\bfor application\s*=\s*(.+?)(?: has STARTED)?$/,
  /^Authenticating to application (.+), username\b/,
  /^AppName: (.+?)\s*\|/,
  /^Application = (.+) has been (?:added|replaced)/,
]

/** The application that a record names, if it names one. */
export function namedApplication({ message }: LogRecord): string | null {
  const text = message.slice(0, longestName)
  for (const pattern of naming) {
    const name = pattern.exec(text)?.[1]
    if (name !== undefined) return name
  }
  return null
}

/** True where two names are of the same row: quotes, case and spaces aside, and the number that a second row of a name gets. */
export function isSameApplication(name: string, other: string): boolean {
  return plainName(name) === plainName(other)
}

function plainName(name: string): string {
  const bare = name.trim().replace(/^['"<](.*)['">]$/, '$1')
  return bare
    .replace(/ \(\d+\)$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
