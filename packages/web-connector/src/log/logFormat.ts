const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** What every record begins with: `20260214.09:05:07 UTC`, a tab, a colon and a space. */
export function logStamp(at: Date): string {
  const date = `${at.getUTCFullYear()}${twoDigits(at.getUTCMonth() + 1)}${twoDigits(at.getUTCDate())}`
  const time = `${twoDigits(at.getUTCHours())}:${twoDigits(at.getUTCMinutes())}:${twoDigits(at.getUTCSeconds())}`
  return `${date}.${time} UTC\t: `
}

/** The four lines at the top of a new QWCLog.txt. */
export function logHeader(at: Date, level: string): string {
  const hour = at.getUTCHours() % 12 === 0 ? 12 : at.getUTCHours() % 12
  const time = `${hour}:${twoDigits(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`
  const date = `${days[at.getUTCDay()]}, ${months[at.getUTCMonth()]} ${at.getUTCDate()}, ${at.getUTCFullYear()}`
  return [
    `Log file initialized at ${date} - ${time} UTC`,
    'Timestamp format used: YYYYMMDD.HH:MM:SS UTC',
    `QBWebConnector 2.3 has been initialized with its logging status to level = ${level}.`,
    'Please restart QBWebConnector for any change in log level to take effect. Use file menu to clear log.',
  ].join('\n')
}
