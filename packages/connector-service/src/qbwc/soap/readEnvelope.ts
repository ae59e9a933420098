import { SaxesParser } from 'saxes'
import type { OperationName } from './soapOperations'
import { envelopeNamespace, isOperationName, operationsNamespace } from './soapOperations'
import { SoapFault } from './SoapFault'
import { ForbiddenCharacters } from './xmlCharacters'

/** What was asked. A parameter that was left out reads as an empty text. */
export interface SoapCall {
  operation: OperationName
  parameters: ReadonlyMap<string, string>
  /** How many characters were taken out that XML forbids. */
  charactersRemoved: number
  /** It was larger than what is taken: only what came before that is known. */
  isCut: boolean
}

// An envelope needs four levels; the rest is room for the headers of a patient caller.
const deepest = 16

/** Takes in an envelope piece by piece, so that a large one is read while it arrives. Its methods throw a {@link SoapFault}. */
export function envelopeReader(): {
  write: (text: string) => void
  /** Undefined while no operation was begun. */
  cut: () => SoapCall | undefined
  end: () => SoapCall
} {
  const parser = new SaxesParser({ xmlns: true })
  const parameters = new Map<string, string>()
  const characters = new ForbiddenCharacters()
  let operation: OperationName | undefined
  let parameter: string | undefined
  let depth = 0
  let inHeader = false

  parser.on('doctype', () => {
    throw new SoapFault('Client', 'A document type declaration is not allowed.')
  })
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') throw new SoapFault('Client', 'Send UTF-8.')
  })
  parser.on('opentag', ({ local, uri }) => {
    depth += 1
    if (depth > deepest) throw new SoapFault('Client', 'The request is nested too deeply.')
    if (depth === 1) openEnvelope(local, uri)
    else if (depth === 2) inHeader = openPart(local, uri) === 'Header'
    else if (inHeader) return
    else if (depth === 3) operation = openOperation(local, uri, operation)
    else if (depth === 4) parameter = openParameter(local, uri, parameters)
    else throw new SoapFault('Client', 'A parameter holds text only.')
  })
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', () => {
    if (depth === 4) parameter = undefined
    depth -= 1
  })

  function take(text: string) {
    if (inHeader) return
    if (parameter !== undefined) parameters.set(parameter, (parameters.get(parameter) ?? '') + text)
    else if (text.trim() !== '') throw new SoapFault('Client', 'There is text outside the parameters.')
  }

  return {
    write: (text) => wellFormed(() => parser.write(characters.take(text))),
    cut: () =>
      operation === undefined
        ? undefined
        : { operation, parameters, charactersRemoved: characters.removed, isCut: true },
    end: () => {
      wellFormed(() => parser.write(characters.end()).close())
      if (operation === undefined) throw new SoapFault('Client', 'The request has no operation.')
      return { operation, parameters, charactersRemoved: characters.removed, isCut: false }
    },
  }
}

function openEnvelope(local: string, uri: string) {
  if (local !== 'Envelope') throw new SoapFault('Client', 'The request is not a SOAP envelope.')
  if (uri !== envelopeNamespace) throw new SoapFault('VersionMismatch', 'Send a SOAP 1.1 envelope.')
}

function openPart(local: string, uri: string) {
  if (uri === envelopeNamespace && (local === 'Header' || local === 'Body')) return local
  throw new SoapFault('Client', 'An envelope holds a header and a body only.')
}

function openOperation(local: string, uri: string, earlier: OperationName | undefined) {
  if (earlier !== undefined) throw new SoapFault('Client', 'A request holds one operation.')
  if (uri !== operationsNamespace) throw new SoapFault('Client', `The operation is not in ${operationsNamespace}.`)
  if (!isOperationName(local)) throw new SoapFault('Client', 'There is no such operation.')
  return local
}

function openParameter(local: string, uri: string, parameters: Map<string, string>) {
  if (uri !== operationsNamespace) throw new SoapFault('Client', `A parameter is not in ${operationsNamespace}.`)
  if (parameters.has(local)) throw new SoapFault('Client', 'A parameter is given twice.')
  parameters.set(local, '')
  return local
}

function wellFormed(read: () => unknown) {
  try {
    read()
  } catch (error) {
    if (error instanceof SoapFault) throw error
    // The parser's own words may quote what was sent, which may be a password.
    throw new SoapFault('Client', 'The request is not well-formed XML.')
  }
}
