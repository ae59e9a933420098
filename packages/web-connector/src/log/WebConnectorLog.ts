import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Clock } from '../clock/Clock'
import { systemClock } from '../clock/systemClock'

export type LogLevel = 'NONE' | 'DEBUG' | 'VERBOSE'

export interface WebConnectorLogOptions {
  clock?: Clock
  /** DEBUG by default: of XML, only the first 50 characters. VERBOSE writes all of it. */
  level?: LogLevel
  /** Where to write QWCLog.txt besides keeping it in memory; its folder is made when missing. */
  file?: string
  /** Bytes at which the file is renamed to QWCLogOld.txt and a new one begun. Default 5 MB. */
  largestFile?: number
}

const keptLines = 20_000

/**
 * The Web Connector's QWCLog.txt.
 * @throws Error from node:fs when the file cannot be written (the real one shows QBWC1033).
 */
export class WebConnectorLog {
  readonly #clock: Clock
  readonly #level: LogLevel
  readonly #file: string | null
  readonly #largestFile: number
  #lines: string[] = []

  constructor({
    clock = systemClock,
    level = 'DEBUG',
    file,
    largestFile = 5 * 1024 * 1024,
  }: WebConnectorLogOptions = {}) {
    this.#clock = clock
    this.#level = level
    this.#file = file ?? null
    this.#largestFile = largestFile
    if (this.#file) mkdirSync(path.dirname(this.#file), { recursive: true })
    if (this.#file && existsSync(this.#file)) this.#lines = readFileSync(this.#file, 'utf8').split('\r\n').slice(0, -1)
    else this.#begin()
  }

  /** The newest lines, oldest first. Continuation lines have no time. */
  last(count: number): string[] {
    return this.#lines.slice(-count)
  }

  /** Everything kept, as the file has it, with Windows line ends. */
  get text(): string {
    return this.#lines.map((line) => `${line}\r\n`).join('')
  }

  /** @param source For instance `SOAPWebService.do_authenticate`. @param text May have several lines. */
  write(source: string, text: string) {
    this.#append(`${logStamp(this.#clock.now())}QBWebConnector.${source}() : ${text}`)
  }

  /** A text that is qbXML: whole when VERBOSE, or else its beginning. */
  writeXml(source: string, label: string, xml: string) {
    const isVerbose = this.#level === 'VERBOSE'
    if (!isVerbose) return this.write(source, `${label}${xml.slice(0, 50).replaceAll(/\s+/g, ' ')}`)
    this.write(source, `${label}XML dump follows: -`)
    this.#append(xml)
  }

  clear() {
    if (this.#file) rmSync(this.#file, { force: true })
    this.#begin()
  }

  #begin() {
    this.#lines = []
    this.#append(logHeader(this.#clock.now(), this.#level))
  }

  #append(text: string) {
    if (this.#level === 'NONE') return
    const lines = text.split(/\r\n|\r|\n/)
    this.#lines.push(...lines)
    if (this.#lines.length > keptLines) this.#lines.splice(0, this.#lines.length - keptLines)
    if (!this.#file) return
    if (existsSync(this.#file) && statSync(this.#file).size > this.#largestFile) this.#rotate(this.#file)
    appendFileSync(this.#file, lines.map((line) => `${line}\r\n`).join(''))
  }

  #rotate(file: string) {
    const old = path.join(path.dirname(file), 'QWCLogOld.txt')
    rmSync(old, { force: true })
    renameSync(file, old)
    writeFileSync(file, `${logHeader(this.#clock.now(), this.#level).replaceAll('\n', '\r\n')}\r\n`)
  }
}

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
function logStamp(at: Date): string {
  const date = `${at.getUTCFullYear()}${twoDigits(at.getUTCMonth() + 1)}${twoDigits(at.getUTCDate())}`
  const time = `${twoDigits(at.getUTCHours())}:${twoDigits(at.getUTCMinutes())}:${twoDigits(at.getUTCSeconds())}`
  return `${date}.${time} UTC\t: `
}

/** The four lines at the top of a new QWCLog.txt. */
function logHeader(at: Date, level: string): string {
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
