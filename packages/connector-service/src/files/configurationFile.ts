/** What a `.qwc` file tells the Web Connector. */
export interface ConfigurationFile {
  applicationName: string
  companyName: string
  /** Without a slash at the end; its host must be a name, and https unless it is localhost. */
  publicUrl: string
  supportReference: string
  userName: string
  ownerId: string
  fileId: string
  scheduleMinutes: number
}

/**
 * The text of a `.qwc` file, ASCII only, with the elements of the QBWC Programmer's Guide, chapter 4. It bears no password: the
 * customer types that into the Web Connector.
 */
export function configurationFile(file: ConfigurationFile) {
  const elements: [name: string, text: string][] = [
    ['AppName', file.applicationName],
    ['AppID', ''],
    // serverVersion and clientVersion name no user: only the address can tell whose Web Connector is out of date.
    ['AppURL', `${file.publicUrl}/qbwc/${file.supportReference}`],
    ['AppDescription', shortened(`Keeps ${file.companyName} in step with QuickBooks`, 80)],
    ['AppSupport', `${file.publicUrl}/qbwc/support/${file.supportReference}`],
    ['UserName', file.userName],
    ['OwnerID', file.ownerId],
    ['FileID', file.fileId],
    ['QBType', 'QBFS'],
    ['Style', 'Document'],
    ['AuthFlags', '0xF'],
    ['UnattendedModePref', 'umpOptional'],
    ['PersonalDataPref', 'pdpNotNeeded'],
    ['Notify', 'false'],
    // The name that the Web Connector registers under, so that adding the file again replaces the row without a question.
    ['AppUniqueName', file.applicationName],
    // With true, the first add fails: QuickBooks refuses to let the Web Connector write its stamp into the company file.
    ['IsReadOnly', 'false'],
  ]
  const lines = elements.map(([name, text]) => `  <${name}>${asciiXmlText(text)}</${name}>`)
  const scheduler = `  <Scheduler><RunEveryNMinutes>${file.scheduleMinutes}</RunEveryNMinutes></Scheduler>`
  return ['<?xml version="1.0"?>', '<QBWCXML>', ...lines, scheduler, '</QBWCXML>', ''].join('\r\n')
}

/** The text within `length` characters, and never half a character. */
function shortened(text: string, length: number) {
  const characters = [...text]
  return characters.length <= length ? text : `${characters.slice(0, length - 3).join('')}...`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text for XML in ASCII, so that no reader has to guess an encoding; what XML 1.0 can't hold is left out. */
function asciiXmlText(text: string) {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (!isXmlCharacter(code)) return ''
    return entities[character] ?? (code < 0x80 ? character : `&#${code};`)
  }).join('')
}

function isXmlCharacter(code: number) {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  const isHalfAPair = code >= 0xd800 && code <= 0xdfff
  return !isHalfAPair && code !== 0xfffe && code !== 0xffff
}
