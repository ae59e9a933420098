import { parseXml, type XmlDocument, XmlDocumentType, XmlError } from '@rgrove/parse-xml'

/** The text is not a well-formed XML document, or has a DOCTYPE. */
export class MalformedXmlError extends Error {
  override name = 'MalformedXmlError'
}

/**
 * Reads a whole XML 1.0 document.
 * @throws MalformedXmlError when it is ill-formed, nested too deeply to read, or has a DOCTYPE, which none of our
 * documents needs and which is how entity attacks come in.
 */
export function readXml(text: string): XmlDocument {
  const document = parse(text)
  if (document.children.some((child) => child instanceof XmlDocumentType)) {
    throw new MalformedXmlError('For security reasons DTD is prohibited in this XML document.')
  }
  return document
}

function parse(text: string): XmlDocument {
  try {
    return parseXml(text, { preserveDocumentType: true })
  } catch (error) {
    // The parser's own message quotes the document, which may hold a customer's data.
    if (error instanceof XmlError) {
      throw new MalformedXmlError(`Response is not well-formed XML. Line ${error.line}, position ${error.column}.`)
    }
    if (error instanceof RangeError) throw new MalformedXmlError('The XML is nested too deeply.')
    throw error
  }
}
